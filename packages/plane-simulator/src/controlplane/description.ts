import { Fields } from '../eso/fields';
import { History } from './history';

/** Which OpenChoreo wrote the objects: of today, or of the 0.9 era. @public */
export type Era = 'today' | 'legacy';

/** `Kind/namespace/name` or `Kind/name`. @public */
export type PlaneId = string;

/**
 * What a plane pins of its agent, and the certificate that the agent has.
 * Dates are from the start, like `-20d`.
 *
 * @public
 */
export interface AgentSpec {
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** The certificate that the agent has now, where it was renewed and the plane still pins the one before. */
  readonly renewed?: { readonly notBefore: string; readonly notAfter: string };
  /** Pinned by value, when absent; or by the name of a Secret, or nothing that anybody could read. */
  readonly pinned?: 'inSecret' | 'garbled';
  /** How long ago the connection broke, where it is broken. */
  readonly disconnectedFor?: string;
}

/** @public */
export interface PlaneSpec {
  readonly plane: PlaneId;
  /** `spec.secretStoreRef.name`; a plane can lack it. */
  readonly store?: string;
  readonly planeId?: string;
  readonly agentConnected?: boolean;
  readonly agent?: AgentSpec;
}

/** @public */
export interface EnvironmentSpec {
  readonly name: string;
  readonly plane: PlaneId;
  readonly production?: boolean;
}

/** Remote references by local key, each `remoteKey` or `remoteKey#property`. @public */
export interface ReferenceSpec {
  readonly name: string;
  readonly data: Readonly<Record<string, string>>;
  /** Made with the Secret API, which pushes its values from this plane. */
  readonly pushedFrom?: PlaneId;
}

/** What a workload takes from SecretReferences, and of managed resources. @public */
export interface KeysSpec {
  /** Environment key to `reference/key`. */
  readonly env?: Readonly<Record<string, string>>;
  /** File path to `reference/key`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Environment key or file path to `resource/output`: `password` is a secret, `host` is none. */
  readonly given?: Readonly<Record<string, string>>;
}

/** How a container takes a key, and whether the pod does without it. @public */
export interface TakenSpec {
  readonly how:
    'keyRef' | 'envFrom' | 'volumeItem' | 'volume' | 'subPath' | 'imagePull';
  readonly optional?: boolean;
}

/** Another ExternalSecret that a type or trait renders for a component. @public */
export interface ExtraSpec {
  readonly name: string;
  readonly spec: Fields;
  /** All of it as environment, when absent. */
  readonly taken?: TakenSpec;
  readonly history?: History;
}

/** What OpenChoreo says of a release that it does not roll out. @public */
export interface HeldUpSpec {
  /** The step that it stops at. */
  readonly at: 'render' | 'apply' | 'dependencies';
  /** Of `ReleaseSynced=False`, where it stops at rendering. */
  readonly reason?: string;
  readonly message: string;
  /** What was released before runs on; of one that the plane refuses it may be forgotten what that was. */
  readonly before?: 'runs' | 'forgotten';
  /** The release that is asked for, where it is none that exists. */
  readonly release?: string;
}

/** A component in one environment. @public */
export interface DeploySpec {
  readonly state?: 'Active' | 'Undeploy';
  readonly heldUp?: HeldUpSpec;
  /** Environment keys that are set otherwise here: to `reference/key`, or to `null` for a plain value. */
  readonly overrides?: Readonly<Record<string, string | null>>;
  /** Remote references as they were when this was last rendered, by environment key. */
  readonly renderedRemotes?: Readonly<Record<string, string>>;
  /** Stands in place of the plane's store. */
  readonly store?: { readonly kind: string; readonly name: string };
  readonly interval?: string;
  /** More of its ExternalSecrets and of their targets, as a component type of the platform's own renders them. */
  readonly spec?: Fields;
  readonly target?: Fields;
  readonly history?: History;
  /** Histories of single files, by path. */
  readonly fileHistories?: Readonly<Record<string, History>>;
  readonly extras?: readonly ExtraSpec[];
}

/** @public */
export interface ComponentSpec {
  readonly name: string;
  readonly type?: string;
  readonly keys?: KeysSpec;
  /** How pods take single keys, by environment key or file path: all environment keys at once, and files by `subPath`, as the stock types have it, when absent. */
  readonly taken?: Readonly<Record<string, TakenSpec>>;
  /** The current workload, where it differs from the released one. */
  readonly current?: KeysSpec;
  /** By environment; where there is none the component is not deployed. */
  readonly deploys: Readonly<Record<string, DeploySpec>>;
}

/** Infrastructure of a project that the platform manages. @public */
export interface ManagedResourceSpec {
  readonly name: string;
  readonly type: string;
  /** What its generated credentials have been through, by environment. */
  readonly deploys: Readonly<Record<string, History>>;
}

/** A build. Times are before the start, like `2h`. @public */
export interface RunSpec {
  readonly name: string;
  readonly project: string;
  readonly component: string;
  readonly started: string;
  /** Still going, when absent. */
  readonly completed?: string;
  readonly succeeded?: boolean;
  /** Names of the ExternalSecrets that it rendered. */
  readonly secrets: readonly string[];
}

/** @public */
export interface ProjectSpec {
  readonly name: string;
  readonly pipeline?: string;
  readonly components: readonly ComponentSpec[];
  readonly resources?: readonly ManagedResourceSpec[];
}

/** One control-plane namespace with all that is described in it. @public */
export interface ControlPlaneSpec {
  readonly namespace: string;
  readonly era?: Era;
  /** The refresh interval of the component types here; 15s, as in the stock ones, when absent. */
  readonly interval?: string;
  readonly planes: readonly PlaneSpec[];
  readonly environments: readonly EnvironmentSpec[];
  /** Environments in the order of promotion, by pipeline. */
  readonly pipelines: Readonly<Record<string, readonly string[]>>;
  readonly references: readonly ReferenceSpec[];
  readonly projects: readonly ProjectSpec[];
  readonly runs?: readonly RunSpec[];
}
