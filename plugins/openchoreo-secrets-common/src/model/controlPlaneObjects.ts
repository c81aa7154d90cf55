import type { Condition, KeptMeta } from './objects';
import type { PodNeed } from './podNeeds';
import type { PlaneKind } from './identity';

/** A plane custom resource of the control plane. @alpha */
export interface PlaneObject {
  readonly kind: PlaneKind;
  readonly meta: KeptMeta;
  /** `spec.planeID`, or the name where it is empty. */
  readonly planeId: string;
  /** `spec.secretStoreRef.name`: a ClusterSecretStore of the plane's own cluster. */
  readonly secretStore?: string;
  /** What was written when it was last heard: it stays true when the gateway dies. */
  readonly agentConnected?: boolean;
  /** When its agent was last heard; absent where the release does not say. */
  readonly agentHeartbeatAt?: number;
  /** What `spec.clusterAgent.clientCA` pins; absent when it names nothing. */
  readonly agentCa?: PinnedCa;
}

/** The public certificate that a plane pins for its agent, read at the edge; the PEM is not kept. @alpha */
export type PinnedCa =
  | {
      readonly state: 'read';
      readonly subject: string;
      readonly selfSigned: boolean;
      /** Basic constraints say it may sign others. */
      readonly isCA: boolean;
      readonly notBefore: number;
      readonly notAfter: number;
    }
  /** It stands in a Secret, which is never read. */
  | { readonly state: 'inSecret' }
  | { readonly state: 'unreadable' };

/** A reference that OpenChoreo resolves: nil means `default` in the namespace, else the cluster-scoped `default`. @alpha */
export interface KindNameRef {
  readonly kind?: string;
  readonly name: string;
}

/** openchoreo.dev Environment. @alpha */
export interface EnvironmentObject {
  readonly kind: 'Environment';
  readonly meta: KeptMeta;
  readonly dataPlaneRef?: KindNameRef;
  readonly production: boolean;
}

/** openchoreo.dev DeploymentPipeline: the order of environments. @alpha */
export interface DeploymentPipelineObject {
  readonly kind: 'DeploymentPipeline';
  readonly meta: KeptMeta;
  readonly promotionPaths: readonly {
    readonly source: string;
    readonly targets: readonly string[];
  }[];
}

/** openchoreo.dev Project. @alpha */
export interface ProjectObject {
  readonly kind: 'Project';
  readonly meta: KeptMeta;
  readonly pipeline?: string;
}

/** openchoreo.dev Component. @alpha */
export interface ComponentObject {
  readonly kind: 'Component';
  readonly meta: KeptMeta;
  readonly project: string;
}

/** One key a workload takes from a SecretReference or a managed resource, or sets to a literal (whose value is never kept). @alpha */
export interface WorkloadKey {
  readonly from: 'env' | 'file';
  readonly key: string;
  readonly mountPath?: string;
  /** Absent when the value is a literal, or a managed resource's. */
  readonly secret?: { readonly reference: string; readonly key: string };
  /** What a managed resource of the project gives: a key of a Secret, or a plain value. */
  readonly output?: { readonly resource: string; readonly name: string };
}

/** What a managed resource gives in one environment; a plain value, which is never kept, where it names no Secret. @alpha */
export interface ResourceOutput {
  readonly name: string;
  readonly secret?: { readonly name: string; readonly key: string };
}

/** openchoreo.dev Workload, or the frozen one inside a ComponentRelease. @alpha */
export interface WorkloadObject {
  readonly kind: 'Workload';
  readonly meta: KeptMeta;
  readonly project: string;
  readonly component: string;
  readonly keys: readonly WorkloadKey[];
}

/** openchoreo.dev ComponentRelease: its frozen workload. @alpha */
export interface ComponentReleaseObject {
  readonly kind: 'ComponentRelease';
  readonly meta: KeptMeta;
  readonly project: string;
  readonly component: string;
  readonly keys: readonly WorkloadKey[];
}

/** openchoreo.dev ReleaseBinding: one per component and environment. @alpha */
export interface ReleaseBindingObject {
  readonly kind: 'ReleaseBinding';
  readonly meta: KeptMeta;
  readonly project: string;
  readonly component: string;
  readonly environment: string;
  readonly release?: string;
  readonly state: 'Active' | 'Undeploy';
  /** `spec.workloadOverrides`: entries of the same key replace the workload's. */
  readonly overrides: readonly WorkloadKey[];
  readonly conditions: readonly Condition[];
  /** `status.lastSpecUpdateTime`. */
  readonly changedAt?: number;
  /** When it was first seen as its spec is now. */
  readonly seenAt?: number;
  /** The release that was last seen applied; absent where none was. */
  readonly lastApplied?: string;
}

/** An object of a RenderedRelease, by its identity. @alpha */
export interface ReleasedObject {
  readonly id: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  /** What its pods take of Secrets of its namespace; absent where they take none. */
  readonly needs?: readonly PodNeed[];
  /** It makes pods, and what they take cannot be read. */
  readonly needsUnread?: true;
}

/** openchoreo.dev RenderedRelease (`Release` before 1.0): the list of what stands in a plane. @alpha */
export interface RenderedReleaseObject {
  readonly kind: 'RenderedRelease';
  readonly meta: KeptMeta;
  readonly targetPlane: 'dataplane' | 'observabilityplane';
  readonly environment?: string;
  readonly project?: string;
  readonly component?: string;
  /** The managed Resource that it is for, where it is not for a component. */
  readonly resource?: string;
  readonly resources: readonly ReleasedObject[];
  readonly conditions?: readonly Condition[];
  /** The ExternalSecrets of `status.resources`, what was applied last; absent where that lists nothing. */
  readonly secretsInPlace?: readonly Pick<
    ReleasedObject,
    'id' | 'namespace' | 'name'
  >[];
  /** What it listed when it was last seen applied, where it is not now. */
  readonly lastApplied?: readonly ReleasedObject[];
}

/** openchoreo.dev SecretReference: remote keys under local names. @alpha */
export interface SecretReferenceObject {
  readonly kind: 'SecretReference';
  readonly meta: KeptMeta;
  readonly targetPlane?: KindNameRef;
  readonly data: readonly {
    readonly secretKey: string;
    readonly remoteKey: string;
    readonly property?: string;
    readonly version?: string;
  }[];
  /** When it was first seen as its spec is now. */
  readonly seenAt?: number;
}

/** openchoreo.dev WorkflowRun: a build and the objects that it rendered. @alpha */
export interface WorkflowRunObject {
  readonly kind: 'WorkflowRun';
  readonly meta: KeptMeta;
  /** From its labels, which only the control plane writes. */
  readonly project?: string;
  readonly component?: string;
  /** `status.resources[]`: references only. */
  readonly resources: readonly {
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
  }[];
  /** The SecretReference that stock workflows take the login of the repository from. */
  readonly reference?: string;
  readonly startedAt?: number;
  readonly completedAt?: number;
}

/** openchoreo.dev Resource: managed infrastructure of a project. @alpha */
export interface ResourceObject {
  readonly kind: 'Resource';
  readonly meta: KeptMeta;
  readonly project?: string;
}

/** openchoreo.dev ResourceReleaseBinding: one per managed resource and environment. @alpha */
export interface ResourceReleaseBindingObject {
  readonly kind: 'ResourceReleaseBinding';
  readonly meta: KeptMeta;
  readonly project?: string;
  readonly resource: string;
  readonly environment: string;
  readonly conditions: readonly Condition[];
  /** What it gives so far. */
  readonly outputs?: readonly ResourceOutput[];
}
