import fc from 'fast-check';
import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ClusterSnapshot,
  KindSnapshot,
  PlaneSnapshot,
  Snapshot,
} from '../../observed/snapshot';
import { heard } from '../__fixtures__/fleet';
import { DARK, FRESH, PENDING } from '../__fixtures__/world';

/** What happens, and how long after what happened before. */
export interface Happening {
  readonly waitMs: number;
  /** Whether all clusters are heard from again in between. */
  readonly heard: boolean;
  readonly what: keyof typeof CHANGES;
  /** Picks what it happens to. */
  readonly where: number;
  readonly which: number;
  readonly how: number;
}

const MINUTE = 60_000;
const WAITS = [0, 1, 1_000, 20_000, MINUTE, 5 * MINUTE, 61 * MINUTE, -5_000];
const STEPS = [-61 * MINUTE, -MINUTE, -1, 1, 5 * MINUTE, 60 * MINUTE];
const WORDS = ['True', 'False', '1h', '15s', '0', 'no duration', 'other', ''];

type Kinds = Readonly<Record<string, KindSnapshot<unknown>>>;
type Leaf = readonly (string | number)[];

const at = <T>(list: readonly T[], index: number) => list[index % list.length];

function leavesOf(value: unknown, path: Leaf = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) =>
    // What cannot be read otherwise is no object of the kind.
    key === 'kind' ? [] : leavesOf(each, [...path, key]),
  );
}

function otherwise(value: unknown, how: number): unknown {
  if (typeof value === 'number') return value + at(STEPS, how);
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? at(WORDS, how) : value;
}

function altered(value: unknown, path: Leaf, how: number): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return otherwise(value, how);
  if (Array.isArray(value)) {
    return value.map((each, index) =>
      String(index) === first ? altered(each, rest, how) : each,
    );
  }
  const fields = Object(value);
  return { ...fields, [first]: altered(fields[first], rest, how) };
}

const observations = (now: number): readonly KindObservation[] => [
  { state: 'observed', asOf: now, mode: 'watch' },
  { state: 'observed', asOf: now - MINUTE, mode: 'poll' },
  { state: 'notServed', asOf: now },
  { ...DARK, since: now - MINUTE } as KindObservation,
  PENDING,
  FRESH,
];

type KindChange = (
  kind: KindSnapshot<unknown>,
  key: string,
  object: unknown,
  how: number,
  now: number,
) => KindSnapshot<unknown>;

const KIND_CHANGES = {
  altered: (kind, key, object, how) =>
    object === undefined
      ? kind
      : {
          ...kind,
          objects: new Map(kind.objects).set(
            key,
            altered(object, at(leavesOf(object), how * 7 + how), how),
          ),
        },
  removed: (kind, key) => {
    const objects = new Map(kind.objects);
    objects.delete(key);
    return { ...kind, objects };
  },
  broken: (kind, key) => {
    const objects = new Map(kind.objects);
    objects.delete(key);
    const broken = { kind: 'Any', name: key, reason: 'spec: unreadable' };
    return { ...kind, objects, malformed: new Map([[key, broken]]) };
  },
  observed: (kind, _key, _object, how, now) => ({
    ...kind,
    observation: at(observations(now), how),
  }),
} satisfies Record<string, KindChange>;

/** Changes one kind; the other maps, and the other objects, stay the same. */
function kindAfter(
  kind: KindSnapshot<unknown>,
  what: keyof typeof KIND_CHANGES,
  { which, how }: Happening,
  now: number,
): KindSnapshot<unknown> {
  const [key, object] = at([...kind.objects, ['', undefined]], which);
  return KIND_CHANGES[what](kind, key, object, how, now);
}

function kindsAfter<K extends object>(
  kinds: K,
  what: keyof typeof KIND_CHANGES,
  happening: Happening,
  now: number,
): K {
  const all: Kinds = Object(kinds);
  const name = at(Object.keys(all), happening.where + happening.which);
  return { ...kinds, [name]: kindAfter(all[name], what, happening, now) };
}

function inCluster(
  snapshot: Snapshot,
  { where }: Happening,
  change: (cluster: ClusterSnapshot) => Partial<ClusterSnapshot>,
): Snapshot {
  const clusters = new Map(snapshot.clusters);
  const [key, cluster] = at([...clusters], where);
  clusters.set(key, { ...cluster, ...change(cluster) });
  return { ...snapshot, clusters };
}

const ofCluster =
  (what: keyof typeof KIND_CHANGES) =>
  (snapshot: Snapshot, happening: Happening, now: number) =>
    inCluster(snapshot, happening, ({ kinds }) => ({
      kinds: kindsAfter(kinds, what, happening, now),
    }));

const ofControlPlane =
  (what: keyof typeof KIND_CHANGES) =>
  (snapshot: Snapshot, happening: Happening, now: number): Snapshot => ({
    ...snapshot,
    controlPlane: {
      ...snapshot.controlPlane,
      kinds: kindsAfter(snapshot.controlPlane.kinds, what, happening, now),
    },
  });

function planeAfter(plane: PlaneSnapshot, how: number): PlaneSnapshot {
  return at<PlaneSnapshot>(
    [
      { ...plane, secretStore: 'other' },
      { ...plane, secretStore: undefined },
      {
        ...plane,
        access: {
          state: 'failed',
          cluster: plane.planeId ?? '',
          failure: { class: 'timeout' },
        },
      },
      { ...plane, access: { state: 'notConfigured' } },
    ],
    how,
  );
}

const CHANGES = {
  nothing: (snapshot: Snapshot) => snapshot,
  altered: ofCluster('altered'),
  refreshed: (snapshot, happening, now) =>
    inCluster(snapshot, happening, ({ kinds }) => {
      const objects = new Map(kinds.ExternalSecret.objects);
      const [key, object] = at([...objects], happening.which);
      if (object) objects.set(key, { ...object, refreshAt: now });
      return {
        kinds: {
          ...kinds,
          ExternalSecret: { ...kinds.ExternalSecret, objects },
        },
      };
    }),
  removed: ofCluster('removed'),
  broken: ofCluster('broken'),
  observed: ofCluster('observed'),
  controlAltered: ofControlPlane('altered'),
  controlRemoved: ofControlPlane('removed'),
  controlBroken: ofControlPlane('broken'),
  controlObserved: ofControlPlane('observed'),
  told: (snapshot, happening) =>
    inCluster(snapshot, happening, ({ kinds, events }) => {
      const [key] = at([...kinds.ExternalSecret.objects.keys()], 0) ?? '';
      const text = at(['permission denied', 'no such key'], happening.how);
      return {
        events: new Map(events).set(`ExternalSecret/${key}`, heard(text)),
      };
    }),
  looked: (snapshot, happening, now) =>
    inCluster(snapshot, happening, ({ kinds, secretPresence }) => {
      const object = at(
        [...kinds.ExternalSecret.objects.values()],
        happening.which,
      );
      if (!object) return {};
      const key = `${object.meta.namespace}/${object.target.name}`;
      const state = at(['present', 'absent'] as const, happening.how);
      return {
        secretPresence: new Map(secretPresence).set(key, { state, asOf: now }),
      };
    }),
  clock: (snapshot, happening) =>
    inCluster(snapshot, happening, () => ({
      clockOffsetMs: at(STEPS, happening.how),
      clockDoubt:
        happening.which % 2
          ? { earlierMs: -MINUTE, laterMs: MINUTE }
          : undefined,
    })),
  eventsSeen: (snapshot, happening, now) =>
    inCluster(snapshot, happening, () => ({
      eventsObserved: new Map([
        [
          'ExternalSecret',
          {
            ...at(observations(now), happening.how),
            seenSince: now + at(STEPS, happening.which),
          },
        ],
      ]),
    })),
  plane: (snapshot, { where, how }) => ({
    ...snapshot,
    planes: snapshot.planes.map((plane, index) =>
      index === where % snapshot.planes.length ? planeAfter(plane, how) : plane,
    ),
  }),
} satisfies Record<
  string,
  (snapshot: Snapshot, happening: Happening, now: number) => Snapshot
>;

function heardAgain<K extends object>(kinds: K, now: number): K {
  const all: Kinds = Object(kinds);
  return Object.fromEntries(
    Object.entries(all).map(([name, kind]) => [
      name,
      kind.observation.state === 'observed'
        ? { ...kind, observation: { ...kind.observation, asOf: now } }
        : kind,
    ]),
  ) as K;
}

/** All that is followed was heard from now. */
function allHeard(snapshot: Snapshot, now: number): Snapshot {
  const { controlPlane } = snapshot;
  return {
    ...snapshot,
    planes: snapshot.planes.map(plane => ({ ...plane })),
    clusters: new Map(
      [...snapshot.clusters].map(([key, cluster]) => [
        key,
        { ...cluster, kinds: heardAgain(cluster.kinds, now) },
      ]),
    ),
    controlPlane: {
      ...controlPlane,
      kinds: heardAgain(controlPlane.kinds, now),
    },
  };
}

/** The same with what happened; what did not change is shared. */
export function after(
  snapshot: Snapshot,
  happening: Happening,
  now: number,
): Snapshot {
  const heardOf = happening.heard ? allHeard(snapshot, now) : snapshot;
  return CHANGES[happening.what](heardOf, happening, now);
}

const names = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

/** Whatever can happen to what is seen of clusters. */
export const anyHappening: fc.Arbitrary<Happening> = fc.record({
  waitMs: fc.constantFrom(...WAITS),
  heard: fc.oneof(
    { weight: 5, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  what: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('nothing', 'refreshed') },
    { weight: 2, arbitrary: fc.constantFrom(...names) },
  ),
  where: fc.nat(50),
  which: fc.nat(200),
  how: fc.nat(200),
}) as fc.Arbitrary<Happening>;
