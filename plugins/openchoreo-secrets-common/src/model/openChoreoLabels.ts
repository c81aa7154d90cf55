/** Every label that is kept starts with this. */
export const OPENCHOREO_LABEL_PREFIX = 'openchoreo.dev/';

/** What the labels of an object claim about its owner. Anyone who may write in the namespace can forge them: hints, never proof. @alpha */
export interface OwnerHints {
  readonly managedBy?: string;
  /** The control-plane namespace. */
  readonly namespace?: string;
  readonly project?: string;
  readonly projectUid?: string;
  readonly component?: string;
  readonly componentUid?: string;
  readonly environment?: string;
  readonly environmentUid?: string;
  readonly resource?: string;
  readonly resourceUid?: string;
  readonly renderedRelease?: {
    readonly name: string;
    readonly namespace?: string;
    readonly uid?: string;
    readonly resourceId?: string;
  };
  readonly workflowRun?: {
    readonly name: string;
    readonly namespace?: string;
  };
}

type Labels = Readonly<Record<string, string>>;

/** The first of the label names that is set; names come newest first. */
function first(
  labels: Labels,
  ...names: readonly string[]
): string | undefined {
  for (const name of names) {
    const key = OPENCHOREO_LABEL_PREFIX + name;
    if (Object.hasOwn(labels, key) && labels[key] !== '') return labels[key];
  }
  return undefined;
}

/** Release labels were `release-*` before 1.0. */
function releaseHint(labels: Labels): OwnerHints['renderedRelease'] {
  const part = (name: string) =>
    first(labels, `rendered-release-${name}`, `release-${name}`);
  const name = part('name');
  if (!name) return undefined;
  return {
    name,
    namespace: part('namespace'),
    uid: part('uid'),
    resourceId: part('resource-id'),
  };
}

function workflowRunHint(labels: Labels): OwnerHints['workflowRun'] {
  const name = first(labels, 'workflowrun');
  return name
    ? { name, namespace: first(labels, 'workflowrun-namespace') }
    : undefined;
}

/** Reads the owner hints of both label families: `namespace` was `organization` before 0.14. @alpha */
export function ownerHints(labels: Labels): OwnerHints {
  return {
    managedBy: first(labels, 'managed-by'),
    namespace: first(labels, 'namespace', 'organization'),
    project: first(labels, 'project'),
    projectUid: first(labels, 'project-uid'),
    component: first(labels, 'component'),
    componentUid: first(labels, 'component-uid'),
    environment: first(labels, 'environment'),
    environmentUid: first(labels, 'environment-uid'),
    resource: first(labels, 'resource'),
    resourceUid: first(labels, 'resource-uid'),
    renderedRelease: releaseHint(labels),
    workflowRun: workflowRunHint(labels),
  };
}

/** Whether the labels of a namespace mark it as one of the control plane; the label had another name up to 0.17. @alpha */
export function isControlPlaneNamespace(labels: Labels): boolean {
  return first(labels, 'control-plane', 'controlplane-namespace') === 'true';
}
