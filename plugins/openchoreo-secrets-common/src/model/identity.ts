/** The kinds of plane, as their custom resources are called today. `BuildPlane` of older releases reads as `WorkflowPlane`. @alpha */
export type PlaneKind =
  | 'DataPlane'
  | 'ClusterDataPlane'
  | 'WorkflowPlane'
  | 'ClusterWorkflowPlane'
  | 'ObservabilityPlane'
  | 'ClusterObservabilityPlane'
  | 'ControlPlane';

/** A plane as people name it: kind and name, with the control-plane namespace for namespaced kinds. @alpha */
export interface PlaneRef {
  readonly kind: PlaneKind;
  readonly namespace?: string;
  readonly name: string;
}

/** A Kubernetes object inside one cluster. `namespace` is absent for cluster-scoped kinds. @alpha */
export interface ObjectRef {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/** A component as OpenChoreo names it; `namespace` is the control-plane namespace. @public */
export interface ComponentRef {
  readonly namespace: string;
  readonly project: string;
  readonly name: string;
}

/** The key of a component: names hold no slash. @alpha */
export function componentKey(ref: ComponentRef): string {
  return `${ref.namespace}/${ref.project}/${ref.name}`;
}

/** `Kind/name`, or `Kind/namespace/name`: the form that stands in configuration, URLs and answers. @alpha */
export function formatRef(ref: ObjectRef | PlaneRef): string {
  return [ref.kind, ref.namespace, ref.name].filter(part => part).join('/');
}

/** The key of an object within its kind: `namespace/name`, or `name` when cluster-scoped. @alpha */
export function objectKey(ref: {
  readonly namespace?: string;
  readonly name: string;
}): string {
  return ref.namespace ? `${ref.namespace}/${ref.name}` : ref.name;
}
