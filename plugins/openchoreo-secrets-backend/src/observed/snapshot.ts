import type {
  ClockDoubt,
  KeptEvents,
  KindObservation,
  ObservationFailure,
  PlaneRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ControlPlaneKinds } from '../kinds/controlPlaneKinds';
import type { PlaneKinds } from '../kinds/planeKinds';
import type { ClockTrouble } from './clusterClock';

/** An object the cluster sent that could not be read, with the field that was wrong. */
export interface MalformedObject {
  readonly kind: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly reason: string;
}

/**
 * One kind in one cluster. `objects` is keyed by `objectKey` (`namespace/name` or `name`; for `Plane` by
 * `formatRef` of the plane) and holds what was last seen, also while the observation has failed.
 */
export interface KindSnapshot<T> {
  readonly observation: KindObservation;
  readonly objects: ReadonlyMap<string, T>;
  readonly malformed: ReadonlyMap<string, MalformedObject>;
}

/**
 * Whether one named Secret exists, asked only where that was opted in. Nothing
 * of the Secret but its existence ever enters this process.
 */
export type SecretPresence =
  | { readonly state: 'present'; readonly asOf: number }
  | { readonly state: 'absent'; readonly asOf: number }
  | {
      readonly state: 'unknown';
      readonly since: number;
      readonly failure: ObservationFailure;
    };

/** What is known of the Events about one kind. */
export type EventsObservation = KindObservation & {
  /**
   * Since when each of them was seen, by the clock of `asOf`: one that is not
   * there was not written since. Absent where they are not observed.
   */
  readonly seenSince?: number;
};

/** The keys of an ExternalSecret when it last succeeded: their names, and of which object. */
export interface SyncedKeys {
  readonly uid: string;
  readonly generation: number;
  readonly immutable: boolean;
  readonly keys: ReadonlySet<string>;
}

/** What discovery said; absent until it was asked with success. */
export interface ServedApis {
  /** Versions of `external-secrets.io`, newest first; empty when the group is absent. */
  readonly externalSecrets?: readonly string[];
  /** Resources (plural names) of `openchoreo.dev`; only known of the control plane's cluster. */
  readonly openchoreo?: readonly string[];
}

/** Which cluster it is, as it was answered on one way into it: the UID of `kube-system`, which anybody can answer. */
export interface ClusterClaim {
  readonly uid: string;
  /** It was answered otherwise before; since when it no longer is. */
  readonly changedAt?: number;
}

/** The name under which a cluster is known here: the first of the planes that the configuration puts together, or that one server or agent does. */
export type ClusterKey = string;

/** All that is known of one cluster. */
export interface ClusterSnapshot {
  readonly key: ClusterKey;
  /** By the plane whose access it was answered on. */
  readonly claims?: ReadonlyMap<string, ClusterClaim>;
  /** The cluster's clock minus ours, in milliseconds: as the `Date` header says where its objects bear that out. */
  readonly clockOffsetMs: number;
  /** Between which distances it may lie, where they leave that open. */
  readonly clockDoubt?: ClockDoubt;
  readonly clockTrouble?: ClockTrouble;
  readonly kinds: {
    readonly [K in keyof PlaneKinds]: KindSnapshot<PlaneKinds[K]>;
  };
  /** Kept events by `Kind/namespace/name` (`formatRef` of the involved object). */
  readonly events: ReadonlyMap<string, KeptEvents>;
  /** What is known of the Events themselves, by involved kind: without them a missing cause proves nothing. */
  readonly eventsObserved?: ReadonlyMap<string, EventsObservation>;
  /** Named Secrets that were asked for, by `namespace/name`. */
  readonly secretPresence?: ReadonlyMap<string, SecretPresence>;
  /** By `namespace/name` of the ExternalSecret. */
  readonly syncedKeys?: ReadonlyMap<string, SyncedKeys>;
  readonly served?: ServedApis;
}

/** How a plane is reached. */
export type PlaneAccess =
  | { readonly state: 'reached'; readonly cluster: ClusterKey }
  | {
      readonly state: 'failed';
      readonly cluster: ClusterKey;
      readonly failure: ObservationFailure;
    }
  /** A plane CR exists, but no access is configured for it. */
  | { readonly state: 'notConfigured' };

/** A plane and the cluster that it lives in. Several planes may share one. */
export interface PlaneSnapshot {
  readonly ref: PlaneRef;
  readonly planeId?: string;
  readonly secretStore?: string;
  readonly access: PlaneAccess;
}

/** What the control plane's cluster says about applications. */
export interface ControlPlaneSnapshot {
  readonly cluster: ClusterKey;
  readonly kinds: {
    readonly [K in keyof ControlPlaneKinds]: KindSnapshot<ControlPlaneKinds[K]>;
  };
}

/** Everything known at one moment: immutable, safe to keep. `revision` grows with each change of content. */
export interface Snapshot {
  readonly revision: number;
  readonly planes: readonly PlaneSnapshot[];
  readonly clusters: ReadonlyMap<ClusterKey, ClusterSnapshot>;
  readonly controlPlane: ControlPlaneSnapshot;
}

/** The one meeting point of collecting and serving. */
export interface SnapshotSource {
  snapshot(): Snapshot;
}
