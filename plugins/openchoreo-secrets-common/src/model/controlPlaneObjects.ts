import type { Condition, KeptMeta } from './objects';
import type { PlaneKind } from './identity';

/** A plane custom resource of the control plane. @public */
export interface PlaneObject {
  readonly kind: PlaneKind;
  readonly meta: KeptMeta;
  /** `spec.planeID`, or the name where it is empty. */
  readonly planeId: string;
  /** `spec.secretStoreRef.name`: a ClusterSecretStore of the plane's own cluster. */
  readonly secretStore?: string;
  readonly agentConnected?: boolean;
}

/** A reference that OpenChoreo resolves: nil means `default` in the namespace, else the cluster-scoped `default`. @public */
export interface KindNameRef {
  readonly kind?: string;
  readonly name: string;
}

/** openchoreo.dev Environment. @public */
export interface EnvironmentObject {
  readonly kind: 'Environment';
  readonly meta: KeptMeta;
  readonly dataPlaneRef?: KindNameRef;
  readonly production: boolean;
}

/** openchoreo.dev DeploymentPipeline: the order of environments. @public */
export interface DeploymentPipelineObject {
  readonly kind: 'DeploymentPipeline';
  readonly meta: KeptMeta;
  readonly promotionPaths: readonly {
    readonly source: string;
    readonly targets: readonly string[];
  }[];
}

/** openchoreo.dev Project. @public */
export interface ProjectObject {
  readonly kind: 'Project';
  readonly meta: KeptMeta;
  readonly pipeline?: string;
}

/** openchoreo.dev Component. @public */
export interface ComponentObject {
  readonly kind: 'Component';
  readonly meta: KeptMeta;
  readonly project: string;
}

/** One key a workload takes from a SecretReference, or sets to a literal (whose value is never kept). @public */
export interface WorkloadKey {
  readonly from: 'env' | 'file';
  readonly key: string;
  readonly mountPath?: string;
  /** Absent when the value is a literal. */
  readonly secret?: { readonly reference: string; readonly key: string };
}

/** openchoreo.dev Workload, or the frozen one inside a ComponentRelease. @public */
export interface WorkloadObject {
  readonly kind: 'Workload';
  readonly meta: KeptMeta;
  readonly project: string;
  readonly component: string;
  readonly keys: readonly WorkloadKey[];
}

/** openchoreo.dev ComponentRelease: its frozen workload. @public */
export interface ComponentReleaseObject {
  readonly kind: 'ComponentRelease';
  readonly meta: KeptMeta;
  readonly project: string;
  readonly component: string;
  readonly keys: readonly WorkloadKey[];
}

/** openchoreo.dev ReleaseBinding: one per component and environment. @public */
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
}

/** openchoreo.dev RenderedRelease (`Release` before 1.0): the list of what stands in a plane. @public */
export interface RenderedReleaseObject {
  readonly kind: 'RenderedRelease';
  readonly meta: KeptMeta;
  readonly targetPlane: 'dataplane' | 'observabilityplane';
  readonly environment?: string;
  readonly project?: string;
  readonly component?: string;
  readonly resources: readonly {
    readonly id: string;
    readonly apiVersion: string;
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
  }[];
}

/** openchoreo.dev SecretReference: remote keys under local names. @public */
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
}
