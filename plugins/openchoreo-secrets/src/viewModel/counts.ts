import {
  sumOfCounts,
  type CountsDto,
  type PlaceDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The counts of several places together; a key in two of them is two secrets. */
export function countsIn(
  places: readonly { readonly counts: CountsDto }[],
): CountsDto {
  return sumOfCounts(places.map(({ counts }) => counts));
}

/** Numbers of which those that are nothing were left out. */
export function allCounts(some: Partial<CountsDto>): CountsDto {
  return { ...sumOfCounts([]), ...some };
}

/** All that is counted: the numbers add up. */
export function allOf(counts: CountsDto): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

/** What is in order; what is optional and missing is told apart. */
export function inOrder({
  counts,
  optionalMissing = 0,
}: Pick<PlaceDto, 'counts' | 'optionalMissing'>): number {
  return counts.ok - optionalMissing;
}

/** What somebody has to act on. */
export function toFix({ critical, warning }: CountsDto): number {
  return critical + warning;
}
