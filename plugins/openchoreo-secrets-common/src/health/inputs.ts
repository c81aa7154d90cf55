import type {
  ClusterExternalSecretObject,
  ControllerDeploymentObject,
  ExternalSecretObject,
  KeptEvents,
  NamespaceObject,
  PushSecretObject,
  SecretStoreObject,
  StoreRef,
} from '../model/objects';
import type { Freshness } from '../model/observation';
import type { Health, HealthThresholds } from './health';
import type { Timed } from './horizon';

/** A look-up that can also end in "cannot be told": absence is concluded only from a complete, fresh observation. @alpha */
export type Lookup<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** A store an object refers to, with what its status says: Events of a store count for the store alone. @alpha */
export interface ReferencedStore {
  readonly ref: StoreRef & { readonly namespace?: string };
  readonly lookup: Lookup<SecretStoreObject>;
}

/** What every rule is given beside its object. @alpha */
export interface JudgeContext extends Timed {
  /** Epoch milliseconds, by the cluster's clock where that is known. */
  readonly now: number;
  readonly thresholds: HealthThresholds;
  /** What may be concluded from the object's kind in its cluster. */
  readonly freshness: Freshness;
  /** The name of the plane, for causes. */
  readonly plane?: string;
  /** The cluster's controller verdict, already judged. */
  readonly controller?: Health;
  /** The controller's Deployment, if seen. */
  readonly deployment?: ControllerDeploymentObject;
}

/** @alpha */
export interface ExternalSecretInput extends JudgeContext {
  readonly object: ExternalSecretObject;
  readonly stores: readonly ReferencedStore[];
  readonly namespace: Lookup<NamespaceObject>;
  readonly events?: KeptEvents;
  /** Whether its Events can be seen; absent means they can. */
  readonly eventsFreshness?: Freshness;
}

/** @alpha */
export interface SecretStoreInput extends JudgeContext {
  readonly object: SecretStoreObject;
  readonly events?: KeptEvents;
}

/** @alpha */
export interface PushSecretInput extends JudgeContext {
  readonly object: PushSecretObject;
  readonly stores: readonly ReferencedStore[];
  /** Needed to tell whether a ClusterSecretStore admits the namespace. */
  readonly namespace?: Lookup<NamespaceObject>;
  readonly events?: KeptEvents;
}

/** @alpha */
export interface ClusterExternalSecretInput extends JudgeContext {
  readonly object: ClusterExternalSecretObject;
  /** How the ExternalSecrets do that it made. */
  readonly children: Lookup<readonly Health[]>;
}

/** What the refresh times of a cluster's ExternalSecrets say of its controller. @alpha */
export interface RefreshEvidence {
  /** How many tell anything: periodic, succeeded, and not held back by a window. */
  readonly telling: number;
  readonly overdue: number;
  readonly newestRefreshAt?: number;
  readonly shortestIntervalMs?: number;
}

/** What all ExternalSecrets of a cluster tell of its controller, kept as they change. @alpha */
export interface ControllerBook {
  /** Those whose interval is no duration. */
  readonly unreadable: Iterable<ExternalSecretObject>;
  evidence(
    timed: Timed,
    externalSecrets: Iterable<ExternalSecretObject>,
  ): RefreshEvidence;
}

/** Everything of one cluster that tells whether its controller works. `freshness` is that of ExternalSecrets. @alpha */
export interface ControllerInput extends Timed {
  readonly thresholds: HealthThresholds;
  readonly freshness: Freshness;
  readonly plane?: string;
  readonly externalSecrets: Iterable<ExternalSecretObject>;
  /** What is known of them already: without it, they are gone through. */
  readonly book?: ControllerBook;
  readonly deployment: Lookup<ControllerDeploymentObject>;
  /** Something of External Secrets is served there, if not ExternalSecrets. */
  readonly groupServed?: boolean;
}
