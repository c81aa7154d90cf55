import {
  sumOfCounts,
  type CellDto,
  type ComponentSecretsDto,
  type CountsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The counts of several places together; a key in two of them is two secrets. */
export function countsIn(
  places: readonly { readonly counts: CountsDto }[],
): CountsDto {
  return sumOfCounts(places.map(({ counts }) => counts));
}

/** Keys at risk; one in two environments is one key, as in the sentences beside it. */
export function keysAtRisk({
  rows,
}: Pick<ComponentSecretsDto, 'rows'>): Pick<CountsDto, 'atRisk'> {
  const isAtRisk = ({ health }: CellDto) => health.severity === 'atRisk';
  return { atRisk: rows.filter(({ cells }) => cells.some(isAtRisk)).length };
}

/** All that is counted: the numbers add up. */
export function allOf(counts: CountsDto): number {
  return Object.values(counts).reduce((total, n) => total + n, 0);
}

/** What somebody has to act on. */
export function toFix({ critical, warning }: CountsDto): number {
  return critical + warning;
}
