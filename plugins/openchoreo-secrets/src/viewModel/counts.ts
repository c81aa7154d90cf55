import type {
  CellDto,
  ComponentSecretsDto,
  CountsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** The counts of several places together; a key in two of them is two secrets. */
export function countsIn(
  places: readonly { readonly counts: CountsDto }[],
): CountsDto {
  const sum = (name: keyof CountsDto) =>
    places.reduce((total, { counts }) => total + counts[name], 0);
  return {
    critical: sum('critical'),
    warning: sum('warning'),
    unknown: sum('unknown'),
    atRisk: sum('atRisk'),
    waiting: sum('waiting'),
    ok: sum('ok'),
    heldBack: sum('heldBack'),
  };
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
