import type {
  Cause,
  FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cause } from './causes';
import { blocksPodStart, type Cell } from './cell';
import type { EnvironmentContext } from './environmentContext';
import type { Row } from './rows';
import { worstFirst } from './severity';
import { defined, wireCause } from './wireHealth';
import { wireTime } from './wireTime';

/** A cell that a finding speaks of. */
interface Place {
  readonly row: Row;
  readonly cell: Cell;
  readonly environment: EnvironmentContext;
}

/** Parameters that tell one cause from another of its class; the rest describe it. */
const TELLING = [
  'store',
  'remoteKey',
  'property',
  'reference',
  'key',
  'generator',
  'kind',
] as const;

function causeOf({ health }: Cell): Cause {
  return health.cause ?? cause('unknown', 'platformEngineer', {});
}

function isSpokenOf({ health }: Cell): boolean {
  return ['error', 'warning', 'unknown'].includes(health.severity);
}

/** Cells of one cause: the same class, about the same thing, in the same plane. */
function findingId({ cell, environment }: Place): string {
  const { class: named, params } = causeOf(cell);
  const about = TELLING.flatMap(name =>
    params[name] ? [`${name}=${params[name]}`] : [],
  );
  // Without a cause there is only the object to tell one from another.
  const fallback = cell.health.cause
    ? []
    : [cell.health.verdict, cell.objectId];
  return [named, environment.plane?.id, ...about, ...fallback]
    .flatMap(part => (part ? [encodeURIComponent(part)] : []))
    .join('|');
}

function bySeverity(a: Place, b: Place): number {
  return (
    worstFirst(a.cell.health.severity, b.cell.health.severity) ||
    Number(blocksPodStart(b.cell)) - Number(blocksPodStart(a.cell)) ||
    Number(b.environment.environment.production) -
      Number(a.environment.environment.production)
  );
}

function earliest(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

type HeldBack = ReadonlyMap<string, number>;

/** How many cells each culprit holds back, by environment and row. */
function countHeldBack(rows: readonly Row[]): HeldBack {
  const counts = new Map<string, number>();
  for (const { environment, heldBackBy } of rows.flatMap(row => row.cells)) {
    if (!heldBackBy) continue;
    const culprit = `${environment}/${heldBackBy}`;
    counts.set(culprit, (counts.get(culprit) ?? 0) + 1);
  }
  return counts;
}

function findingOf(
  id: string,
  places: readonly Place[],
  held: HeldBack,
  order: readonly string[],
): FindingDto {
  const [worst] = [...places].sort(bySeverity);
  const { health } = worst.cell;
  const named = new Set(places.map(({ cell }) => cell.environment));
  const stores = new Set(places.map(({ cell }) => cell.storeId));
  return defined({
    id,
    severity: health.severity,
    verdict: health.verdict,
    cause: wireCause(causeOf(worst.cell)),
    environments: order.filter(name => named.has(name)),
    rows: [...new Set(places.map(({ row }) => row.id))],
    heldBack: places
      .map(({ row, cell }) => held.get(`${cell.environment}/${row.id}`) ?? 0)
      .reduce((sum, count) => sum + count, 0),
    blocksPodStart: places.some(({ cell }) => blocksPodStart(cell)),
    gap: places.some(({ cell }) => cell.health.flags.includes('promotionGap')),
    since: wireTime(earliest(places.map(({ cell }) => cell.health.since))),
    refreshedAt: wireTime(
      earliest(places.map(({ cell }) => cell.health.refreshedAt)),
    ),
    planeId: worst.environment.plane?.id,
    storeId: stores.size === 1 ? worst.cell.storeId : undefined,
  });
}

/** What is wrong, a finding a cause: worst first, production before the rest. */
export function findingsOf(
  rows: readonly Row[],
  environments: readonly EnvironmentContext[],
): FindingDto[] {
  const groups = new Map<string, Place[]>();
  for (const row of rows) {
    row.cells.forEach((cell, index) => {
      if (!isSpokenOf(cell)) return;
      const place = { row, cell, environment: environments[index] };
      const id = findingId(place);
      const group = groups.get(id);
      if (group) group.push(place);
      else groups.set(id, [place]);
    });
  }
  const held = countHeldBack(rows);
  const order = environments.map(({ environment }) => environment.name);
  const inProduction = (places: readonly Place[]) =>
    places.some(({ environment }) => environment.environment.production);
  return [...groups]
    .map(([id, places]) => ({
      finding: findingOf(id, places, held, order),
      production: inProduction(places),
    }))
    .sort(
      (a, b) =>
        worstFirst(a.finding.severity, b.finding.severity) ||
        Number(b.production) - Number(a.production) ||
        Number(b.finding.blocksPodStart) - Number(a.finding.blocksPodStart) ||
        a.finding.id.localeCompare(b.finding.id, 'en'),
    )
    .map(({ finding }) => finding);
}
