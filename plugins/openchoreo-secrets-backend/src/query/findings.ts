import {
  CAUSES,
  causeOf,
  needsAttention,
  compareSeverity,
  type Cause,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../ownership/groupBy';
import type { Cell } from './cell';
import { blocksPodStart } from './delivered';
import type { EnvironmentContext } from './environmentContext';
import { environmentFindings } from './environmentFindings';
import type { Row } from './rows';
import { sharedCause } from './sharedCause';
import { defined, wireCause } from './wireHealth';
import { wireTime } from './wireTime';

/** A cell that a finding speaks of. */
interface Place {
  readonly row: Row;
  readonly cell: Cell;
  readonly environment: EnvironmentContext;
}

const UNEXPLAINED = causeOf('unknown');

function causeIn({ health }: Cell): Cause {
  return health.cause ?? UNEXPLAINED;
}

function isSpokenOf({ health, heldBackBy }: Cell): boolean {
  return (
    heldBackBy === undefined &&
    (needsAttention(health.severity) || health.severity === 'unknown')
  );
}

/** What a cause is about: of the same class and about the same, two causes in a plane are one. */
export function aboutOf({ class: named, params }: Cause): readonly string[] {
  return CAUSES[named].about.map(name => params[name] ?? '');
}

/** Cells of one cause: the same class, about the same thing, in the same plane. A store that fails is one, in whatever words. */
function findingId({ cell, environment }: Place): string {
  const cause = causeIn(cell);
  const ofStore =
    cell.health.verdict === 'storeNotReady' &&
    CAUSES[cause.class].stage === 'store';
  const named = ofStore ? 'storeNotReady' : cause.class;
  // What is not recognised in two objects need not be the same.
  const own = named === 'unknown' ? [cell.health.verdict, cell.objectId] : [];
  return [named, environment.plane?.id, ...aboutOf(cause), ...own]
    .map(part => encodeURIComponent(part ?? ''))
    .join('|');
}

function bySeverity(a: Place, b: Place): number {
  return (
    compareSeverity(a.cell.health.severity, b.cell.health.severity) ||
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
  const ordered = [...places].sort(bySeverity);
  const [worst] = ordered;
  const { health } = worst.cell;
  const cause = sharedCause(ordered.map(({ cell }) => causeIn(cell)));
  const named = new Set(places.map(({ cell }) => cell.environment));
  const stores = new Set(places.map(({ cell }) => cell.storeId));
  return defined({
    id,
    severity: health.severity,
    verdict: health.verdict,
    cause: wireCause(cause ?? UNEXPLAINED),
    delivery: worst.cell.delivered.delivery.state,
    effect: worst.cell.delivered.effect,
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
  const spokenOf = rows.flatMap(row =>
    row.cells.flatMap((cell, index) =>
      isSpokenOf(cell) ? { row, cell, environment: environments[index] } : [],
    ),
  );
  const groups = groupBy(spokenOf, findingId);
  const held = countHeldBack(rows);
  const order = environments.map(({ environment }) => environment.name);
  const production = new Set(
    environments.flatMap(({ environment }) =>
      environment.production ? environment.name : [],
    ),
  );
  const inProduction = (finding: FindingDto) =>
    finding.environments.some(name => production.has(name));
  return [
    ...[...groups].map(([id, places]) => findingOf(id, places, held, order)),
    ...environmentFindings(rows, environments),
  ].sort(
    (a, b) =>
      compareSeverity(a.severity, b.severity) ||
      Number(inProduction(b)) - Number(inProduction(a)) ||
      Number(b.blocksPodStart) - Number(a.blocksPodStart) ||
      a.id.localeCompare(b.id, 'en'),
  );
}
