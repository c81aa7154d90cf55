import {
  compareSeverity,
  needsAttention,
  worstSeverity,
  type Cause,
  type FindingDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { blocksPodStart } from '../objects/delivered';
import { sharedCause } from './sharedCause';
import { defined, nameless, wireCause } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';
import { componentsOf, countComponents } from './componentsOf';
import { earliest } from './earliest';
import { findingId, troubleId, UNEXPLAINED } from './findingId';
import type { Secret, Told, Trouble } from './secret';

/** How findings are told. */
export interface FindingsOptions {
  /** The environments, in the order of promotion. */
  readonly order: readonly string[];
  /** Objects that managed resources write and that are hidden from the reader. */
  readonly hidden?: ReadonlySet<string>;
  /** The report is about one component: its rows are told. */
  readonly rows?: boolean;
}

/** A finding, and the secrets that it tells of, worst first: those that fail, or else those at risk. */
export interface Found {
  readonly finding: FindingDto;
  readonly secrets: readonly Secret[];
  /** What shows in no secret. */
  readonly troubles: readonly Trouble[];
}

/** A secret that a finding speaks of, by the cause that it has there. */
interface Hit {
  readonly secret: Secret;
  readonly cause: Cause;
  readonly isRisk: boolean;
}

function hitOf(secret: Secret): readonly Hit[] {
  const { health, delivered, heldBackBy } = secret;
  if (heldBackBy !== undefined) return [];
  if (needsAttention(health.severity) || health.severity === 'unknown') {
    return [{ secret, cause: health.cause ?? UNEXPLAINED, isRisk: false }];
  }
  const risk = delivered?.atRisk;
  return health.severity === 'atRisk' && risk?.state === 'yes'
    ? [{ secret, cause: risk.cause, isRisk: true }]
    : [];
}

function worstFirst({ secret: a }: Hit, { secret: b }: Hit): number {
  return (
    compareSeverity(a.health.severity, b.health.severity) ||
    Number(blocksPodStart(b)) - Number(blocksPodStart(a)) ||
    Number(b.production) - Number(a.production)
  );
}

function environmentsIn(
  secrets: readonly Pick<Secret, 'environment'>[],
  order: readonly string[],
): string[] {
  const named = new Set(secrets.map(({ environment }) => environment));
  return order.filter(name => named.has(name));
}

type HeldBack = ReadonlyMap<string, number>;

/** How many secrets each culprit holds back. */
function countHeldBack(secrets: readonly Secret[]): HeldBack {
  const counts = new Map<string, number>();
  for (const { heldBackBy: culprit } of secrets) {
    if (culprit) counts.set(culprit, (counts.get(culprit) ?? 0) + 1);
  }
  return counts;
}

function shown(hits: readonly Hit[], hidden: FindingsOptions['hidden']) {
  const cause = sharedCause(hits.map(hit => hit.cause)) ?? UNEXPLAINED;
  const isGiven = hits.some(
    ({ secret }) => secret.objectId && hidden?.has(secret.objectId),
  );
  return isGiven
    ? { cause: nameless(wireCause(cause)), isGiven }
    : { cause: wireCause(cause), isGiven };
}

/** One cause: what fails by it now, and what will. */
function findingOf(
  [id, all]: readonly [string, readonly Hit[]],
  index: number,
  held: HeldBack,
  { order, hidden, rows }: FindingsOptions,
): Found {
  const failing = all.filter(({ isRisk }) => !isRisk);
  const hits = [...(failing.length > 0 ? failing : all)].sort(worstFirst);
  const secrets = hits.map(({ secret }) => secret);
  const [worst] = secrets;
  const { cause, isGiven } = shown(hits, hidden);
  const stores = new Set(secrets.map(({ storeId }) => storeId));
  const blocking = secrets.filter(blocksPodStart).length;
  const finding = defined({
    id: isGiven ? `given-${index + 1}` : id,
    severity: worst.health.severity,
    verdict: worst.health.verdict,
    cause,
    delivery: worst.delivered?.delivery.state,
    effect: worst.delivered?.effect,
    environments: environmentsIn(secrets, order),
    components: componentsOf(secrets),
    rows: rows ? [...new Set(secrets.flatMap(({ row }) => row ?? []))] : [],
    secrets: failing.length,
    atRisk: all.length - failing.length,
    reach: {
      secrets: all.length,
      components: countComponents(all.map(({ secret }) => secret)),
    },
    heldBack: secrets.reduce((sum, of) => sum + (held.get(of.id) ?? 0), 0),
    blocking,
    blocksPodStart: blocking > 0,
    production: secrets.some(({ production }) => production),
    gap: secrets.some(({ health }) => health.flags.includes('promotionGap')),
    since: wireTime(earliest(secrets.map(({ health }) => health.since))),
    refreshedAt: wireTime(
      earliest(secrets.map(({ health }) => health.refreshedAt)),
    ),
    planeId: worst.planeId,
    storeId: stores.size === 1 ? worst.storeId : undefined,
  });
  return { finding, secrets, troubles: [] };
}

/** What is wrong in places as a whole, and shows in no secret. */
function troubleFinding(
  [id, troubles]: readonly [string, readonly Trouble[]],
  { order }: FindingsOptions,
): Found {
  const [{ cause, planeId }] = troubles;
  const severity = worstSeverity(troubles.map(each => each.severity));
  const components = componentsOf(troubles);
  const finding = defined({
    id,
    severity,
    verdict:
      severity === 'unknown' ? ('unknown' as const) : ('notCreated' as const),
    cause: wireCause(cause),
    environments: environmentsIn(troubles, order),
    components,
    rows: [],
    secrets: 0,
    atRisk: 0,
    reach: { secrets: 0, components: components.length },
    heldBack: 0,
    blocking: 0,
    blocksPodStart: false,
    production: troubles.some(({ production }) => production),
    gap: false,
    planeId,
  });
  return { finding, secrets: [], troubles };
}

function gravestFirst({ finding: a }: Found, { finding: b }: Found): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    Number(b.production) - Number(a.production) ||
    Number(b.blocksPodStart) - Number(a.blocksPodStart) ||
    b.reach.secrets - a.reach.secrets ||
    (a.id < b.id ? -1 : 1)
  );
}

/** What is wrong or will be, a finding a cause: worst first, production before the rest. */
export function foundIn(
  { secrets, troubles }: Told,
  options: FindingsOptions,
): readonly Found[] {
  const hits = secrets.flatMap(hitOf);
  const groups = groupBy(hits, ({ secret, cause }) => findingId(secret, cause));
  const held = countHeldBack(secrets);
  return [
    ...[...groups].map((group, index) =>
      findingOf(group, index, held, options),
    ),
    ...[...groupBy(troubles, troubleId)].map(group =>
      troubleFinding(group, options),
    ),
  ].sort(gravestFirst);
}
