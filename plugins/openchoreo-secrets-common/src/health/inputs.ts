import type {
  ControllerDeploymentObject,
  ExternalSecretObject,
  KeptEvents,
  NamespaceObject,
  SecretStoreObject,
  StoreRef,
} from '../model/objects';
import type { Freshness } from '../model/observation';
import type { Health, HealthThresholds } from './health';

/** A look-up that can also end in "cannot be told": absence is concluded only from a complete, fresh observation. @public */
export type Lookup<T> =
  | { readonly state: 'found'; readonly value: T; readonly events?: KeptEvents }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** A store an object refers to, with what is known of it. @public */
export interface ReferencedStore {
  readonly ref: StoreRef & { readonly namespace?: string };
  readonly lookup: Lookup<SecretStoreObject>;
}

/** What every rule is given beside its object. @public */
export interface JudgeContext {
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

/** @public */
export interface ExternalSecretInput extends JudgeContext {
  readonly object: ExternalSecretObject;
  readonly stores: readonly ReferencedStore[];
  readonly namespace: Lookup<NamespaceObject>;
  readonly events?: KeptEvents;
}
