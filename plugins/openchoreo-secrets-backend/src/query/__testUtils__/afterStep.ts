import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  ClusterSnapshot,
  KindSnapshot,
  Snapshot,
} from '../../observed/snapshot';
import type {
  AnyChange,
  AnyStep,
  BesideChange,
  ClusterChange,
  ObjectChange,
  ObservationChange,
} from './anyStep';

type Kind = KindSnapshot<unknown>;
type Kinds = Readonly<Record<string, Kind>>;
type Entries = ReadonlyMap<string, unknown>;

const at = <T>(all: readonly T[], index: number): T => all[index % all.length];

function withEntry(entries: Entries, key: string, value: unknown): Entries {
  const next = new Map(entries);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}

/** Everything by key that a place has: its kinds, and what is kept beside them. */
const BESIDE = ['events', 'secretPresence', 'syncedKeys'] as const;

function changedKinds(
  kinds: Kinds,
  pool: readonly Kinds[],
  { of, key: index, from, malformed }: ObjectChange,
): Kinds {
  const names = Object.keys(kinds).filter(name =>
    pool.some(each => each[name].objects.size > 0),
  );
  if (names.length === 0) return kinds;
  const name = at(names, of);
  const part = malformed && index % 4 === 0 ? 'malformed' : 'objects';
  const keys = [
    ...new Set(pool.flatMap(each => [...each[name].objects.keys()])),
  ];
  const key = at(keys, index);
  const [namespace, own] = key.split('/');
  const given =
    part === 'objects'
      ? from !== undefined && at(pool, from)[name].objects.get(key)
      : from !== undefined && { kind: name, namespace, name: own, reason: 'x' };
  const other = part === 'objects' ? 'malformed' : 'objects';
  const kind = kinds[name];
  const next = {
    ...kind,
    [part]: withEntry(kind[part], key, given || undefined),
    ...(given ? { [other]: withEntry(kind[other], key, undefined) } : {}),
  };
  return { ...kinds, [name]: next };
}

function changedBeside(
  seen: ClusterSnapshot,
  pool: readonly ClusterSnapshot[],
  { key: index, from }: BesideChange,
): ClusterSnapshot {
  const all = BESIDE.flatMap(name =>
    pool.flatMap(each =>
      [...(each[name] ?? new Map<string, unknown>()).keys()].map(key => ({
        name,
        key,
      })),
    ),
  );
  if (all.length === 0) return seen;
  const { name, key } = at(all, index);
  const entries: Entries = seen[name] ?? new Map();
  const having = pool.flatMap(each => each[name]?.get(key) ?? []);
  const given = from === undefined ? undefined : at(having, from);
  return { ...seen, [name]: withEntry(entries, key, given) };
}

function observationOf(
  state: KindObservation['state'],
  now: number,
): KindObservation {
  switch (state) {
    case 'observed':
      return { state, asOf: now, mode: 'watch' };
    case 'failed':
      return { state, since: now, asOf: now, failure: { class: 'timeout' } };
    case 'pending':
      return { state, since: now };
    default:
      return { state, asOf: now };
  }
}

function heardKinds<K extends object>(kinds: K, now: number): K {
  return Object.fromEntries(
    Object.entries(kinds as unknown as Kinds).map(([name, kind]) => [
      name,
      kind.observation.state === 'observed' ||
      kind.observation.state === 'notServed'
        ? { ...kind, observation: { ...kind.observation, asOf: now } }
        : kind,
    ]),
  ) as K;
}

function observedAnew<K extends object>(
  kinds: K,
  { of, state }: ObservationChange,
  now: number,
): K {
  const all = kinds as unknown as Kinds;
  const name = at(Object.keys(all), of);
  const observed = { ...all[name], observation: observationOf(state, now) };
  return { ...kinds, [name]: observed };
}

function changedCluster(
  snapshot: Snapshot,
  { place, change }: ClusterChange,
  now: number,
): Snapshot {
  const key = at([...snapshot.clusters.keys()], place);
  const cluster = snapshot.clusters.get(key);
  if (!cluster) return snapshot;
  const withCluster = (next: ClusterSnapshot) => ({
    ...snapshot,
    clusters: new Map([...snapshot.clusters, [key, next]]),
  });
  switch (change) {
    case 'clock':
      return withCluster({
        ...cluster,
        clockOffsetMs: cluster.clockOffsetMs + 90_000,
        clockDoubt: { earlierMs: -60_000, laterMs: 60_000 },
      });
    case 'unheard':
      return withCluster({
        ...cluster,
        eventsObserved: new Map([
          ['ExternalSecret', observationOf('failed', now)],
        ]),
      });
    case 'eventsLost':
      return withCluster({
        ...cluster,
        eventsObserved: new Map([
          [
            'ExternalSecret',
            { ...observationOf('observed', now), seenSince: now },
          ],
        ]),
      });
    default:
      return {
        ...snapshot,
        planes: snapshot.planes.map(plane => {
          const { access } = plane;
          if (access.state === 'notConfigured' || access.cluster !== key) {
            return plane;
          }
          if (change === 'store') {
            return { ...plane, secretStore: plane.secretStore && 'another' };
          }
          return change === 'failed'
            ? {
                ...plane,
                access: {
                  state: 'failed',
                  cluster: key,
                  failure: { class: 'timeout' },
                },
              }
            : { ...plane, access: { state: 'reached', cluster: key } };
        }),
      };
  }
}

function changed(
  snapshot: Snapshot,
  pool: readonly Snapshot[],
  change: AnyChange,
  now: number,
): Snapshot {
  if (change.kind === 'cluster') return changedCluster(snapshot, change, now);
  const keys = [...snapshot.clusters.keys()];
  const isBeside = change.kind === 'beside';
  const place = change.place % (keys.length + (isBeside ? 0 : 2));
  const key = keys[place];
  if (key === undefined && !isBeside) {
    const { controlPlane } = snapshot;
    const kinds = controlPlane.kinds as unknown as Kinds;
    const next =
      change.kind === 'object'
        ? changedKinds(
            kinds,
            pool.map(each => each.controlPlane.kinds as unknown as Kinds),
            change,
          )
        : observedAnew(kinds, change, now);
    return {
      ...snapshot,
      controlPlane: {
        ...controlPlane,
        kinds: next as unknown as typeof controlPlane.kinds,
      },
    };
  }
  const cluster = snapshot.clusters.get(key);
  const others = pool.flatMap(each => each.clusters.get(key) ?? []);
  if (!cluster) return snapshot;
  const next = (): ClusterSnapshot => {
    if (change.kind === 'observation') {
      return { ...cluster, kinds: observedAnew(cluster.kinds, change, now) };
    }
    if (change.kind === 'beside') {
      return changedBeside(cluster, others, change);
    }
    const kinds = changedKinds(
      cluster.kinds as unknown as Kinds,
      others.map(each => each.kinds as unknown as Kinds),
      change,
    );
    return { ...cluster, kinds: kinds as unknown as typeof cluster.kinds };
  };
  return {
    ...snapshot,
    clusters: new Map([...snapshot.clusters, [key, next()]]),
  };
}

function heardAll(snapshot: Snapshot, now: number): Snapshot {
  const { controlPlane } = snapshot;
  return {
    ...snapshot,
    clusters: new Map(
      [...snapshot.clusters].map(([key, cluster]) => [
        key,
        {
          ...cluster,
          kinds: heardKinds(cluster.kinds, now),
          eventsObserved:
            cluster.eventsObserved &&
            new Map(
              [...cluster.eventsObserved].map(([kind, each]) => [
                kind,
                each.state === 'observed' ? { ...each, asOf: now } : each,
              ]),
            ),
        },
      ]),
    ),
    controlPlane: {
      ...controlPlane,
      kinds: heardKinds(controlPlane.kinds, now),
    },
  };
}

/** The snapshot after a step; what changes, changes to what one of the pool has. */
export function after(
  snapshot: Snapshot,
  pool: readonly Snapshot[],
  { changes, heard }: AnyStep,
  now: number,
): Snapshot {
  const next = changes.reduce(
    (seen, change) => changed(seen, pool, change, now),
    heard ? heardAll(snapshot, now) : snapshot,
  );
  return { ...next, revision: snapshot.revision + 1 };
}
