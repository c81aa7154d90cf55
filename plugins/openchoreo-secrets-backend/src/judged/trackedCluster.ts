import { isDeepStrictEqual } from 'node:util';
import type { KeptEvents } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlaneKinds } from '../kinds/planeKinds';
import type {
  ClusterSnapshot,
  SecretPresence,
  SyncedKeys,
} from '../observed/snapshot';
import type { Moment } from '../ownership/lookupIn';
import { Readers } from './readers';
import { steadyCluster } from './steady';
import {
  becomeKinds,
  trackKinds,
  type ChangedKeys,
  type TrackedKinds,
} from './trackedKinds';
import { TrackedObjects } from './trackedObjects';
import type { Tracker } from './tracker';

const NONE: ReadonlyMap<string, never> = new Map<string, never>();

const kindOf = (key: string) => key.slice(0, key.indexOf('/'));
const nameOf = (key: string) => key.slice(key.indexOf('/') + 1);

/** A cluster of which it is noted who reads what. */
export class TrackedCluster<U extends object> {
  readonly kinds: TrackedKinds<PlaneKinds, U>;
  /** What is read of it. */
  seen: ClusterSnapshot;
  private readonly events: TrackedObjects<KeptEvents, U>;
  private readonly secretPresence: TrackedObjects<SecretPresence, U>;
  private readonly syncedKeys: TrackedObjects<SyncedKeys, U>;
  private steady: object;

  constructor(tracker: Tracker<U>, cluster: ClusterSnapshot, at: Moment) {
    this.kinds = trackKinds<PlaneKinds, U>(tracker, cluster.kinds);
    const { ExternalSecret } = this.kinds;
    const others = new Readers<U>();
    const byName = new Map(
      Object.entries(this.kinds).map(([name, { readers }]) => [name, readers]),
    );
    const readersOf = () => ExternalSecret.readers;
    const place = { tracker, readersOf };
    this.events = new TrackedObjects(
      cluster.events,
      {
        tracker,
        readersOf: key => byName.get(kindOf(key)) ?? others,
        nameOf,
      },
      others,
    );
    const { secretPresence = NONE, syncedKeys = NONE } = cluster;
    this.secretPresence = new TrackedObjects(secretPresence, place, others);
    this.syncedKeys = new TrackedObjects(syncedKeys, place, others);
    this.steady = steadyCluster(cluster, at);
    this.seen = this.seenAs(cluster);
  }

  /** @returns what changed, and whether all has to be judged anew that was judged by any of it. */
  become(
    next: ClusterSnapshot,
    at: Moment,
  ): { readonly keys: ChangedKeys; readonly isOther: boolean } {
    const keys = becomeKinds<PlaneKinds, U>(this.kinds, next.kinds);
    const { secretPresence = NONE, syncedKeys = NONE } = next;
    this.events.become(next.events);
    this.secretPresence.become(secretPresence);
    this.syncedKeys.become(syncedKeys);
    const steady = steadyCluster(next, at);
    const isOther = !isDeepStrictEqual(steady, this.steady);
    this.steady = steady;
    this.seen = this.seenAs(next);
    return { keys, isOther };
  }

  private seenAs(cluster: ClusterSnapshot): ClusterSnapshot {
    const { kinds, events, secretPresence, syncedKeys } = this;
    return { ...cluster, kinds, events, secretPresence, syncedKeys };
  }
}
