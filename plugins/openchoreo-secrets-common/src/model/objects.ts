import type { Reading } from './texts/reading';

/*
 * What is kept of a cluster object: an allow-list of fields. Specs, annotations
 * and managed fields can hold literal secrets, so anything not named here never
 * leaves the edge. All times are epoch milliseconds.
 */

/** Metadata common to every kept object. `labels` holds only keys under `openchoreo.dev/`. @public */
export interface KeptMeta {
  readonly namespace?: string;
  readonly name: string;
  readonly uid: string;
  readonly generation?: number;
  readonly createdAt?: number;
  readonly deletionAt?: number;
  readonly labels: Readonly<Record<string, string>>;
  /** The controlling owner, if any. */
  readonly owner?: {
    readonly kind: string;
    readonly name: string;
    readonly uid: string;
  };
}

/** A status condition; `message` is capped and redacted, `reading` what it said before. @alpha */
export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  readonly reading?: Reading;
  readonly lastTransitionAt?: number;
  /** Kept of releases and their bindings only. */
  readonly observedGeneration?: number;
}

/** A reference to a store from a namespaced object. @alpha */
export interface StoreRef {
  readonly kind: 'SecretStore' | 'ClusterSecretStore';
  readonly name: string;
}

/** A reference to a generator (kind Password, UUID, …, or ClusterGenerator). @alpha */
export interface GeneratorRef {
  readonly kind: string;
  readonly name: string;
}

/** One key of `spec.data`. @alpha */
export interface SecretDataEntry {
  readonly secretKey: string;
  readonly remoteKey?: string;
  readonly property?: string;
  readonly version?: string;
  readonly storeRef?: StoreRef;
  readonly generatorRef?: GeneratorRef;
}

/** One entry of `spec.dataFrom`. @alpha */
export interface SecretDataFromEntry {
  readonly via: 'extract' | 'find' | 'generator' | 'other';
  readonly remoteKey?: string;
  readonly storeRef?: StoreRef;
  readonly generatorRef?: GeneratorRef;
}

/** `spec.syncWindows` of ESO 2.7 and later: cron schedules in UTC. @alpha */
export interface SyncWindows {
  readonly kind: string;
  readonly windows: readonly {
    readonly schedule: string;
    readonly duration: string;
  }[];
}

/** external-secrets.io ExternalSecret, v1 or v1beta1. @alpha */
export interface ExternalSecretObject {
  readonly kind: 'ExternalSecret';
  readonly meta: KeptMeta;
  /** Periodic, CreatedOnce, OnChange, or what else was typed; absent means Periodic. */
  readonly refreshPolicy?: string;
  /** As typed; parse with `parseDuration`. */
  readonly refreshInterval?: string;
  readonly storeRef?: StoreRef;
  readonly data: readonly SecretDataEntry[];
  readonly dataFrom: readonly SecretDataFromEntry[];
  readonly target: {
    readonly name: string;
    readonly creationPolicy: string;
    readonly deletionPolicy: string;
    readonly immutable?: boolean;
    /** True when the target is another kind than a Secret. */
    readonly manifest?: boolean;
    /** True when a template decides on the keys of the Secret. */
    readonly templated?: boolean;
    /** The keys that a template makes; `open` where they cannot all be told, `merges` where those of the entries stay beside them. */
    readonly template?: {
      readonly keys: readonly string[];
      readonly open: boolean;
      readonly merges: boolean;
    };
  };
  readonly syncWindows?: SyncWindows;
  readonly ready?: Condition;
  readonly refreshAt?: number;
  readonly syncedResourceVersion?: string;
  /** The Secret that was tried last; empty where none ever was, absent where the status does not say. */
  readonly bindingName?: string;
}

/** One entry of a ClusterSecretStore's `spec.conditions`: which namespaces may use it. @alpha */
export interface StoreCondition {
  readonly namespaces?: readonly string[];
  readonly namespaceRegexes?: readonly string[];
  readonly namespaceSelector?: LabelSelector;
}

/** metav1.LabelSelector. @alpha */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** external-secrets.io SecretStore or ClusterSecretStore. @alpha */
export interface SecretStoreObject {
  readonly kind: 'SecretStore' | 'ClusterSecretStore';
  readonly meta: KeptMeta;
  /** `spec.controller`, the controller class; absent or empty means any. */
  readonly controllerClass?: string;
  /** The name of the single key under `spec.provider`, such as `vault`. */
  readonly provider?: string;
  /** What the provider's section names: objects, roles and paths. */
  readonly names?: readonly string[];
  /** `spec.provider.webhook.timeout`, as typed. */
  readonly webhookTimeout?: string;
  /** Seconds, `0` or absent for the controller's default. */
  readonly refreshIntervalSeconds?: number;
  readonly conditions: readonly StoreCondition[];
  readonly capabilities?: string;
  readonly ready?: Condition;
}

/** external-secrets.io PushSecret, v1alpha1. @alpha */
export interface PushSecretObject {
  readonly kind: 'PushSecret';
  readonly meta: KeptMeta;
  readonly refreshInterval?: string;
  readonly updatePolicy?: string;
  readonly deletionPolicy?: string;
  readonly storeRefs: readonly StoreRef[];
  /** Name of the source Secret, if it is a Secret and not a generator. */
  readonly sourceSecret?: string;
  /** `spec.data[]`: what is to be pushed. */
  readonly data: readonly {
    readonly remoteKey: string;
    readonly property?: string;
  }[];
  /** Store (`Kind/name`) to the remote keys that were pushed. */
  readonly synced: Readonly<Record<string, readonly string[]>>;
  readonly ready?: Condition;
  readonly refreshAt?: number;
  readonly syncedResourceVersion?: string;
}

/** external-secrets.io ClusterExternalSecret, v1 or v1beta1. @alpha */
export interface ClusterExternalSecretObject {
  readonly kind: 'ClusterExternalSecret';
  readonly meta: KeptMeta;
  readonly externalSecretName?: string;
  /** `spec.refreshTime`, as typed: an interval, whatever it is called. */
  readonly refreshTime?: string;
  /** Of the ExternalSecrets that it makes, as typed. */
  readonly refreshInterval?: string;
  readonly failedNamespaces: readonly {
    readonly namespace: string;
    readonly reason?: string;
    readonly reading?: Reading;
  }[];
  readonly provisionedNamespaces: readonly string[];
  readonly ready?: Condition;
}

/** A core Namespace, metadata only. `allLabels` is needed to evaluate store conditions. @alpha */
export interface NamespaceObject {
  readonly kind: 'Namespace';
  readonly meta: KeptMeta;
  readonly allLabels: Readonly<Record<string, string>>;
}

/** The Deployment of the ESO controller. @public */
export interface ControllerDeploymentObject {
  readonly kind: 'Deployment';
  readonly meta: KeptMeta;
  readonly desiredReplicas: number;
  readonly availableReplicas: number;
  /** Image tag of the controller container, such as `v2.0.1`. */
  readonly version?: string;
  /** `--controller-class`, absent means `default`. */
  readonly controllerClass?: string;
  /** False when `--enable-cluster-store-reconciler=false`; absent when not said. */
  readonly clusterStoresEnabled?: boolean;
  /** `--namespace`: the only one that it looks at; absent means all. */
  readonly scopedNamespace?: string;
  /** What else of the operator it is; absent for the controller itself. */
  readonly role?: 'webhook' | 'certController';
}

/** cert-manager.io Certificate: the dates that it states, never a key. @alpha */
export interface CertificateObject {
  readonly kind: 'Certificate';
  readonly meta: KeptMeta;
  /** The Secret that it writes, in its own namespace. */
  readonly secretName: string;
  readonly commonName?: string;
  readonly isCA: boolean;
  readonly issuer?: { readonly kind: string; readonly name: string };
  readonly notBefore?: number;
  readonly notAfter?: number;
  readonly renewalAt?: number;
  readonly ready?: Condition;
}

/** What is kept of the Events of one object, after the cluster dropped them. Free text is redacted. @alpha */
export interface KeptEvents {
  /** The latest Warning, or the latest event that names a cause. */
  readonly lastCause?: KeptEvent;
  /** The latest Normal event that says data changed: Created, Updated, Deleted. */
  readonly lastDataChange?: KeptEvent;
  /** The latest recurring heartbeat of a store: `Valid`, or a failed validation. */
  readonly lastHeartbeat?: KeptEvent;
  /** The latest that says that its Secret was deleted. */
  readonly lastDeleted?: KeptEvent;
  /** MissingProviderSecret: syncs that left an entry out; the latest for each entry that is named, in the order in which they were written. */
  readonly missing?: readonly KeptEvent[];
  /** Stands for those that are not kept one by one: it may be about any entry. */
  readonly missingMore?: KeptEvent;
}

/** One kept event. `count` is how often the cluster counted it. @alpha */
export interface KeptEvent {
  readonly reason: string;
  readonly message: string;
  /** What the text said as it came; absent where its object was not known then. */
  readonly reading?: Reading;
  readonly type: string;
  readonly firstAt?: number;
  readonly lastAt: number;
  readonly count: number;
  /** The component that says so, such as `external-secrets`. */
  readonly reporter?: string;
  /** Of the server's last write: nobody who writes Events can choose it. */
  readonly resourceVersion?: string;
}
