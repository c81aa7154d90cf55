import { isDeepStrictEqual } from 'node:util';
import { NotedMap, type WayTo } from './notedMap';
import type {
  ClusterSnapshot,
  EventsObservation,
  KindSnapshot,
  PlaneSnapshot,
  Snapshot,
} from '../observed/snapshot';
import type { Reads } from './reads';

const sameContent = (then: unknown, next: unknown) =>
  isDeepStrictEqual(then, next);

type AnyKinds = Readonly<Record<string, KindSnapshot<unknown>>>;

/** A kind of which it is noted what is read, once something is: of most kinds nothing is. */
class NotedKind implements KindSnapshot<unknown> {
  private notedObjects: KindSnapshot<unknown>['objects'] | undefined;
  private notedMalformed: KindSnapshot<unknown>['malformed'] | undefined;

  constructor(
    private readonly kind: KindSnapshot<unknown>,
    private readonly name: string,
    private readonly way: WayTo<KindSnapshot<unknown>>,
    private readonly reads: Reads,
  ) {}

  get observation() {
    const { kind, name, reads, way } = this;
    const { observation } = kind;
    reads.noteOnce(name, (snapshot, now) => {
      const next = way(snapshot);
      return !!next && reads.sameNews(observation, next.observation, now);
    });
    return observation;
  }

  get objects() {
    const { kind, reads, way } = this;
    this.notedObjects ??= reads.mapOf(
      kind.objects,
      snapshot => way(snapshot)?.objects,
    );
    return this.notedObjects;
  }

  get malformed() {
    const { kind, reads, way } = this;
    this.notedMalformed ??= reads.mapOf(
      kind.malformed,
      snapshot => way(snapshot)?.malformed,
      sameContent,
    );
    return this.notedMalformed;
  }
}

/** Kinds, each of which is made when it is read. */
class NotedKinds {
  private readonly noted = new Map<string, NotedKind>();

  constructor(
    private readonly kinds: AnyKinds,
    private readonly name: string,
    private readonly way: WayTo<AnyKinds>,
    private readonly reads: Reads,
  ) {}

  protected kind(kind: string): NotedKind {
    const { kinds, name, noted, reads, way } = this;
    const known = noted.get(kind);
    if (known) return known;
    const made = new NotedKind(
      kinds[kind],
      `${name} ${kind}`,
      snapshot => way(snapshot)?.[kind],
      reads,
    );
    noted.set(kind, made);
    return made;
  }
}

/** Kinds of those names, with a property for each. */
function kindsNamed(names: readonly string[]): typeof NotedKinds {
  class Named extends NotedKinds {}
  for (const name of names) {
    Object.defineProperty(Named.prototype, name, {
      get(this: Named) {
        return this.kind(name);
      },
    });
  }
  return Named;
}

/** Made once for all clusters, and once for the control plane. */
const byNames = new Map<string, typeof NotedKinds>();

/* That each kind stays of its own type can be said of this function, but not of what it makes: hence the overload. */
function notedKinds<Kinds>(
  kinds: Kinds,
  name: string,
  way: WayTo<Kinds>,
  reads: Reads,
): Kinds;
function notedKinds(
  kinds: AnyKinds,
  name: string,
  way: WayTo<AnyKinds>,
  reads: Reads,
): unknown {
  const names = Object.keys(kinds);
  const key = names.join();
  const Named = byNames.get(key) ?? kindsNamed(names);
  byNames.set(key, Named);
  return new Named(kinds, name, way, reads);
}

/** What of a cluster is small enough to be compared as a whole. */
function smallOf(cluster: ClusterSnapshot) {
  const { clockOffsetMs, clockDoubt, clockTrouble, claims, served } = cluster;
  return { clockOffsetMs, clockDoubt, clockTrouble, claims, served };
}

function notedCluster(cluster: ClusterSnapshot, all: Reads): ClusterSnapshot {
  const { key, eventsObserved, secretPresence, syncedKeys } = cluster;
  const way: WayTo<ClusterSnapshot> = ({ clusters }) => clusters.get(key);
  const reads = all.within(way);
  const small = smallOf(cluster);
  reads.note(snapshot => {
    const next = way(snapshot);
    return !!next && isDeepStrictEqual(smallOf(next), small);
  });
  return {
    key,
    ...small,
    kinds: notedKinds(cluster.kinds, key, each => way(each)?.kinds, reads),
    events: reads.mapOf(cluster.events, each => way(each)?.events),
    eventsObserved:
      eventsObserved &&
      reads.mapOf(
        eventsObserved,
        each => way(each)?.eventsObserved,
        (then, next, now) => sameEvents(reads, then, next, now),
      ),
    secretPresence:
      secretPresence &&
      reads.mapOf(
        secretPresence,
        each => way(each)?.secretPresence,
        sameContent,
      ),
    syncedKeys:
      syncedKeys && reads.mapOf(syncedKeys, each => way(each)?.syncedKeys),
  };
}

function sameEvents(
  reads: Reads,
  then: EventsObservation | undefined,
  next: EventsObservation | undefined,
  now: number,
): boolean {
  if (!then || !next) return then === next;
  return then.seenSince === next.seenSince && reads.sameNews(then, next, now);
}

/** Clusters, each of which notes what is read of it. */
class NotedClusters extends NotedMap<ClusterSnapshot> {
  private readonly noted = new Map<string, ClusterSnapshot | undefined>();

  constructor(
    private readonly clusters: Snapshot['clusters'],
    private readonly of: Reads,
  ) {
    super(
      clusters,
      of.readsOf(clusters, snapshot => snapshot.clusters),
    );
  }

  override get(key: string): ClusterSnapshot | undefined {
    if (this.noted.has(key)) return this.noted.get(key);
    const cluster = this.clusters.get(key);
    if (!cluster) this.of.note(({ clusters }) => !clusters.has(key));
    const noted = cluster && notedCluster(cluster, this.of);
    this.noted.set(key, noted);
    return noted;
  }
}

/** A plane of which it is noted what is read besides where it stands: many are only passed on the way to another. */
class NotedPlane implements PlaneSnapshot {
  constructor(
    private readonly plane: PlaneSnapshot,
    private readonly index: number,
    private readonly reads: Reads,
  ) {}

  get ref() {
    return this.plane.ref;
  }

  get planeId() {
    return this.read('planeId');
  }

  get secretStore() {
    return this.read('secretStore');
  }

  get access() {
    return this.read('access');
  }

  private read<K extends keyof PlaneSnapshot>(field: K): PlaneSnapshot[K] {
    const { index, plane } = this;
    this.reads.noteOnce(`plane ${index} ${field}`, ({ planes }) =>
      isDeepStrictEqual(planes[index]?.[field], plane[field]),
    );
    return plane[field];
  }
}

/** Planes of which it is noted which there are, and what is read of each. */
function notedPlanes(
  planes: Snapshot['planes'],
  reads: Reads,
): () => Snapshot['planes'] {
  let noted: Snapshot['planes'] | undefined;
  return () => {
    if (noted) return noted;
    reads.note(
      next =>
        next.planes.length === planes.length &&
        planes.every(({ ref }, index) =>
          isDeepStrictEqual(ref, next.planes[index].ref),
        ),
    );
    noted = planes.map((plane, index) => new NotedPlane(plane, index, reads));
    return noted;
  };
}

/** A snapshot that notes what is read of it. */
export function notedSnapshot(snapshot: Snapshot, reads: Reads): Snapshot {
  const { revision, planes, clusters, controlPlane } = snapshot;
  const planesNow = notedPlanes(planes, reads);
  return {
    get revision() {
      reads.noteOnce('revision', next => next.revision === revision);
      return revision;
    },
    get planes() {
      return planesNow();
    },
    clusters: new NotedClusters(clusters, reads),
    controlPlane: {
      get cluster() {
        reads.noteOnce(
          'control plane',
          next => next.controlPlane.cluster === controlPlane.cluster,
        );
        return controlPlane.cluster;
      },
      kinds: notedKinds(
        controlPlane.kinds,
        'control plane',
        next => next.controlPlane.kinds,
        reads.within(next => next.controlPlane.kinds),
      ),
    },
  };
}
