import { Grant } from '../apiserver';
import { ControlPlaneSpec, History, PlaneId } from '../controlplane';
import { ProviderName, RemoteStoreData } from '../eso';
import { Fields } from '../eso/fields';
import { RecordedObject } from './recordedObject';

/** A store with the provider behind it. @public */
export interface StoreSpec extends Partial<RemoteStoreData> {
  readonly name: string;
  /** A ClusterSecretStore, when absent. */
  readonly namespace?: string;
  readonly provider: ProviderName;
  /** More of the store's spec. */
  readonly spec?: Fields;
  /** When validation began to fail, before the start: `18m`. */
  readonly troubleSince?: string;
  readonly history?: History;
}

/** An object of the operator that no control plane rendered. @public */
export interface ObjectSpec {
  readonly kind?: 'ExternalSecret' | 'PushSecret' | 'ClusterExternalSecret';
  readonly namespace?: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly spec: unknown;
  readonly history?: History;
}

/** What there is of the operator in a cluster. @public */
export type Operator = 'running' | 'down' | 'stalled' | 'absent';

/** How a cluster does not answer. @public */
export type Darkness = 'offline' | 'hang' | 'holdLists';

/** A release whose kinds differ from those before it. @public */
export type OpenChoreoRelease = '0.9' | '1.0' | '1.1' | '1.2';

/** A Certificate of cert-manager. Dates are from the start, like `-80d` or `+10d`. @public */
export interface CertificateSpec {
  readonly namespace: string;
  readonly name: string;
  /** The Secret that it writes; called like the Certificate, when absent. */
  readonly secretName?: string;
  readonly commonName?: string;
  readonly isCA?: boolean;
  /** Name of an Issuer. */
  readonly issuer?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly renewal?: string;
  /** Never issued, renewal fails, or what else its conditions say. */
  readonly ready?: {
    readonly status: 'True' | 'False';
    readonly reason: string;
    readonly message: string;
  };
}

/** @public */
export interface ClusterSpec {
  readonly name: string;
  readonly operator?: Operator;
  /** When the operator went down or stalled, before the start. */
  readonly operatorSince?: string;
  /** The operator's release, like `v2.9.0`: what it does, what its definitions serve, and its image follow from it. */
  readonly esoVersion?: string;
  /** Of a control plane: it serves the kinds of that release; 1.2, when absent. */
  readonly openchoreo?: OpenChoreoRelease;
  /** Whether cert-manager is there; where there are certificates, when absent. */
  readonly certManager?: boolean;
  readonly certificates?: readonly CertificateSpec[];
  readonly stores?: readonly StoreSpec[];
  readonly objects?: readonly ObjectSpec[];
  /** Namespaces with labels of their own. */
  readonly namespaces?: Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  /** Secrets that nobody rendered, as `namespace/name`: sources of PushSecrets. */
  readonly secrets?: readonly string[];
  /** Identities besides the reader of everything, with what each may do. */
  readonly identities?: Readonly<
    Record<string, readonly Omit<Grant, 'user'>[]>
  >;
  /** From the start the cluster cannot be reached, or never completes a list of ExternalSecrets. */
  readonly dark?: Darkness;
  readonly clockSkew?: string;
  /** A cluster, named before, whose id it answers, with copies of its ExternalSecrets, all of them Ready. */
  readonly impersonates?: string;
  /** Objects as a real cluster had them, its operator's among them: nothing happens to them. */
  readonly recorded?: readonly RecordedObject[];
  /** For fleets: target Secrets are remembered and not kept in the cluster, nor is what was before the start. */
  readonly light?: boolean;
  /** Objects say who wrote which of their fields, as real ones do: for what is measured. */
  readonly managedFields?: boolean;
}

/** How a plane is reached. @public */
export interface Access {
  readonly cluster: string;
  /** The reader of everything, when absent. */
  readonly identity?: string;
  /** Through the cluster gateway, with the rights of that identity; directly, when absent. */
  readonly via?: 'gateway';
}

/** Something that happens by itself while the world runs. @public */
export interface Happening {
  readonly after: string;
  /** Again and again. */
  readonly every?: string;
  readonly action: string;
  readonly input: Fields;
}

/** A world as data. @public */
export interface WorldSpec {
  readonly name: string;
  readonly clusters: readonly ClusterSpec[];
  /** The cluster of the control plane. */
  readonly controlPlane: string;
  /** Planes without an entry are not configured. */
  readonly access: Readonly<Record<PlaneId, Access>>;
  readonly namespaces: readonly ControlPlaneSpec[];
  readonly happenings?: readonly Happening[];
  /** Words that nobody may ever see stand wherever a secret can; the operators stop. */
  readonly canaries?: boolean;
  /** `openchoreoSecrets.stores` of the portal: what people call them. */
  readonly stores?: readonly {
    readonly plane?: string;
    readonly store: string;
    readonly displayName: string;
    readonly url?: string;
  }[];
  /** `openchoreoSecrets.checklist` of the portal: which features are on, and where named Secrets may be looked for. */
  readonly checklist?: {
    readonly features?: Readonly<Record<string, boolean>>;
    readonly lookUp?: readonly {
      readonly plane: string;
      readonly namespaces: readonly string[];
    }[];
  };
}
