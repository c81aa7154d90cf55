import fc from 'fast-check';
import type { KeptEvents } from '../../model/objects';
import {
  parseClusterExternalSecret,
  parseExternalSecret,
  parsePushSecret,
  parseSecretStore,
} from '../../model/parse';
import { judgeClusterExternalSecret } from '../clusterExternalSecret';
import { judgeController } from '../controller';
import { eventEvidenceOf } from '../delivery/eventEvidence';
import { healthInPlace, keysInPlace } from '../delivery/inPlace';
import { keyDeliveries } from '../delivery/keyDeliveries';
import { judgeExternalSecret } from '../externalSecret';
import { DEFAULT_THRESHOLDS, type HealthThresholds } from '../health';
import { sooner, type Valid } from '../horizon';
import type { JudgeContext, Lookup, ReferencedStore } from '../inputs';
import { judgePushSecret } from '../pushSecret';
import { judgeSecretStore } from '../secretStore';
import { clusterJson } from '../__testUtils__/arbitraries';
import { NOW, timeAgo } from '../__testUtils__/scenario';
import { context, namespace, stores } from '../__testUtils__/situations';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const KEY = { secretKey: 'A', remoteRef: { key: 'a' } };

const minutes = (max: number) =>
  fc.integer({ min: 0, max }).map(each => each * MINUTE);

const thresholds: fc.Arbitrary<HealthThresholds> = fc.record({
  graceMinMs: minutes(20),
  graceMaxMs: minutes(90),
  skewMs: minutes(3),
  initialisingForMs: minutes(10),
  pendingAfterMs: minutes(30),
  deletingAfterMs: minutes(120),
  retryGraceMs: minutes(30),
  notRenderedAfterMs: minutes(30),
  agentSilentAfterMs: minutes(10),
  stalledShare: fc.constantFrom(0.5, 0.8),
});

const kept: fc.Arbitrary<KeptEvents> = fc
  .array(minutes(180), { maxLength: 2 })
  .map(agos => ({
    missing: agos.map(ago => ({
      reason: 'MissingProviderSecret',
      message: 'x',
      type: 'Warning',
      lastAt: NOW - ago,
      count: 1,
    })),
  }));

const situation = fc.record({
  objects: fc.array(clusterJson, { minLength: 1, maxLength: 6 }),
  given: fc.tuple(context, thresholds).map(([each, own]) => ({
    ...each,
    thresholds: own,
  })),
  known: stores,
  kept,
});

type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

function ofExternalSecret(
  json: unknown,
  given: JudgeContext,
  known: readonly ReferencedStore[],
  events: KeptEvents,
): readonly Valid[] {
  const { now, thresholds: own } = given;
  const parsed = parseExternalSecret(json);
  if (!parsed.ok) return [];
  const { object } = parsed;
  const input = { ...given, object, stores: known, namespace };
  const health = judgeExternalSecret(input);
  const { refreshAt, meta } = object;
  const keys = keyDeliveries({
    input,
    health,
    events: eventEvidenceOf(events, { seenSince: 0, refreshAt, now }),
  });
  const { createdAt } = meta;
  const deliverer = { health, createdAt, now, thresholds: own };
  const placed = keysInPlace(keys, { needs: [] }, deliverer);
  return placed.flatMap(key => [key, healthInPlace(health, key)]);
}

/** All that can be judged of one object. */
function ofObject(
  json: unknown,
  given: JudgeContext,
  known: readonly ReferencedStore[],
  events: KeptEvents,
): readonly Valid[] {
  const push = parsePushSecret(json);
  const store = parseSecretStore(json);
  const cluster = parseClusterExternalSecret(json);
  const children = { state: 'unknown' } as const;
  const rest = { ...given, stores: known, namespace };
  return [
    ...ofExternalSecret(json, given, known, events),
    ...(push.ok ? [judgePushSecret({ ...rest, object: push.object })] : []),
    ...(store.ok ? [judgeSecretStore({ ...given, object: store.object })] : []),
    ...(cluster.ok
      ? [
          judgeClusterExternalSecret({
            ...given,
            object: cluster.object,
            children,
          }),
        ]
      : []),
  ];
}

const deployment: Lookup<never> = { state: 'absent' };

/** All of a cluster, with the controller as it is at the same moment. */
function judgements(
  { objects, given, known, kept: events }: Situation,
  now: number,
): readonly Valid[] {
  const externalSecrets = objects.flatMap(json => {
    const parsed = parseExternalSecret(json);
    return parsed.ok ? [parsed.object] : [];
  });
  const controller = judgeController({
    ...given,
    now,
    externalSecrets,
    deployment,
  });
  const at = { ...given, now, controller };
  return [
    controller,
    ...objects.flatMap(json => ofObject(json, at, known, events)),
  ];
}

const told = (judged: readonly Valid[]) =>
  JSON.stringify(judged, (name, value) =>
    name === 'validUntil' ? undefined : value,
  );

const earliest = (judged: readonly Valid[]) =>
  judged.reduce<number | undefined>(
    (until, { validUntil }) => sooner(until, validUntil),
    undefined,
  );

describe('a judgement', () => {
  it('stays what it is until the moment that it names', () => {
    fc.assert(
      fc.property(
        situation,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, share) => {
          const now = judgements(given, NOW);
          const until = earliest(now) ?? NOW + YEAR;
          expect(until).toBeGreaterThan(NOW);
          const between = NOW + Math.floor((until - 1 - NOW) * share);
          for (const at of [between, until - 1]) {
            expect(told(judgements(given, at))).toBe(told(now));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const secret = (over: {
  readonly spec?: object;
  readonly status?: object;
  readonly createdAgo?: number;
}) => ({
  metadata: {
    name: 'db',
    namespace: 'dp',
    uid: 'u',
    creationTimestamp: timeAgo(over.createdAgo ?? 24 * HOUR),
  },
  spec: { refreshInterval: '1h', data: [KEY], target: {}, ...over.spec },
  status: {
    binding: { name: 'db' },
    conditions: [
      { type: 'Ready', status: 'True', lastTransitionTime: timeAgo(DAY) },
    ],
    ...over.status,
  },
});

const refreshed = (ago: number) => ({ refreshTime: timeAgo(ago) });

const failing = (ago: number) => ({
  refreshTime: timeAgo(HOUR),
  conditions: [
    { type: 'Ready', status: 'False', lastTransitionTime: timeAgo(ago) },
  ],
});

/** Open from ten to eleven, at 10:32. */
const OPEN = {
  kind: 'allow',
  windows: [{ schedule: '0 10 * * *', duration: '1h' }],
};
/** Closed until noon. */
const CLOSED = {
  kind: 'allow',
  windows: [{ schedule: '0 12 * * *', duration: '1h' }],
};

const GIVEN: JudgeContext = {
  now: NOW,
  thresholds: DEFAULT_THRESHOLDS,
  freshness: { state: 'fresh', asOf: NOW },
};

describe('what was judged holds', () => {
  it.each([
    ['until it falls due', { status: refreshed(30 * MINUTE) }, 30 * MINUTE + 1],
    [
      'overdue, until the grace has passed',
      { status: refreshed(70 * MINUTE) },
      51 * MINUTE + 1,
    ],
    ['for ever, where it is stale', { status: refreshed(3 * HOUR) }, undefined],
    [
      'paused, until the window opens',
      { spec: { syncWindows: CLOSED }, status: refreshed(3 * HOUR) },
      88 * MINUTE,
    ],
    [
      'overdue in an open window, until it closes',
      { spec: { syncWindows: OPEN }, status: refreshed(70 * MINUTE) },
      28 * MINUTE,
    ],
    [
      'new, until nobody has taken it up in time',
      { status: { conditions: [] }, createdAgo: MINUTE },
      MINUTE,
    ],
    ['failing, for the time of one retry', { status: failing(MINUTE) }, MINUTE],
    ['failing after that, for ever', { status: failing(HOUR) }, undefined],
    [
      'made once, for ever',
      { spec: { refreshPolicy: 'CreatedOnce' }, status: refreshed(HOUR) },
      undefined,
    ],
  ])('%s', (_, object, ahead) => {
    const judged = ofExternalSecret(secret(object), GIVEN, [], {});
    const until = earliest(judged);
    expect(until === undefined ? undefined : until - NOW).toBe(ahead);
  });
});
