import { SEVERITIES } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { countedAs } from '../wire/counts';
import { blocksPodStart } from '../objects/delivered';
import type { PlatformRow } from './platformRow';
import type { SecretsQuery } from './secretsQuery';

type Sort = SecretsQuery['sort'];

/** From what is best; what is held back stands between what is wrong and what is unknown. */
function severityRank(row: PlatformRow): number {
  const counted = countedAs(row);
  if (counted === 'heldBack') return 0.5 - SEVERITIES.indexOf('unknown');
  // What blocks production comes before everything that blocks nothing.
  const urgent = row.production && blocksPodStart(row);
  return Number(urgent) - SEVERITIES.indexOf(counted);
}

const collator = new Intl.Collator('en', { numeric: true });

const text =
  (of: (row: PlatformRow) => string | undefined) =>
  (a: PlatformRow, b: PlatformRow) =>
    collator.compare(of(a) ?? '', of(b) ?? '');

const ASCENDING: Readonly<
  Record<Exclude<Sort, 'severity'>, (a: PlatformRow, b: PlatformRow) => number>
> = {
  key: text(({ key }) => key),
  component: text(
    ({ component }) =>
      component &&
      `${component.name}/${component.project}/${component.namespace}`,
  ),
  environment: text(({ environment }) => environment),
  plane: text(({ planeId }) => planeId),
  // What was never refreshed is the oldest.
  refreshedAt: (a, b) =>
    (a.health.refreshedAt ?? 0) - (b.health.refreshedAt ?? 0),
};

/** There are few ranks: rows are put into them, rather than held against each other. */
function bySeverity(
  rows: readonly PlatformRow[],
  descending: boolean,
): readonly PlatformRow[] {
  const ranks = new Map<number, PlatformRow[]>();
  for (const row of rows) {
    const rank = severityRank(row);
    const known = ranks.get(rank);
    if (known) known.push(row);
    else ranks.set(rank, [row]);
  }
  const direction = descending ? -1 : 1;
  return [...ranks]
    .sort(([a], [b]) => direction * (a - b))
    .flatMap(([, of]) => of);
}

type Order = Pick<SecretsQuery, 'sort' | 'descending'>;

const rankedLower = (a: PlatformRow, b: PlatformRow) =>
  severityRank(a) - severityRank(b);

/** Which of two rows comes first; equals stay as they come. */
export function orderOf({
  sort,
  descending,
}: Order): (a: PlatformRow, b: PlatformRow) => number {
  const compare = sort === 'severity' ? rankedLower : ASCENDING[sort];
  return descending ? (a, b) => compare(b, a) : compare;
}

/** Orders rows that come by id, as a query asks; equals stay by id in either direction. */
export function sortedRows(
  rows: readonly PlatformRow[],
  order: Order,
): readonly PlatformRow[] {
  const { sort, descending } = order;
  if (sort === 'severity') return bySeverity(rows, descending);
  return [...rows].sort(orderOf(order));
}
