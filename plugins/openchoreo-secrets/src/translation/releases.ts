/** What OpenChoreo says of a release that does not get through; as in translation/causes.ts. */
export const releaseCauseMessages = {
  renderFailed: {
    title: 'the release could not be rendered',
    told: 'OpenChoreo could not render this release.',
    bare: 'OpenChoreo could not render this release.',
    next: 'Open Deploy and correct what the release complains of.',
  },
  notYetRerendered: {
    title: 'not yet re-rendered',
    told: 'SecretReference {{reference}} changed, and the release is not re-rendered yet.',
    bare: 'What was asked for is not rendered yet.',
    next: 'Wait a few minutes. If it stays, deploy the component again.',
  },
  renderOverdue: {
    title: 'not rendered for too long',
    told: 'OpenChoreo has not rendered what was asked for, and should have by now.',
    bare: 'OpenChoreo has not rendered what was asked for, and should have by now.',
    next: 'See whether the controllers of OpenChoreo run, and deploy the component again.',
  },
  dataPlaneAbsent: {
    title: 'the data plane does not exist',
    told: 'The data plane of environment {{environment}} does not exist.',
    bare: 'The data plane of this environment does not exist.',
    next: 'Create the plane, or correct the environment.',
  },
  dataPlaneNotSet: {
    title: 'the environment names no data plane',
    told: 'Environment {{environment}} names no data plane.',
    bare: 'The environment names no data plane.',
    next: 'Name a plane in the environment.',
  },
  environmentAbsent: {
    title: 'the environment does not exist',
    told: 'Environment {{environment}} does not exist.',
    bare: 'The environment does not exist.',
    next: 'Create the environment, or remove the release binding.',
  },
  componentAbsent: {
    title: 'the component does not exist',
    told: 'Component {{component}} does not exist.',
    bare: 'The component does not exist.',
    next: 'Create the component, or remove the release binding.',
  },
  projectAbsent: {
    title: 'the project does not exist',
    told: 'Project {{project}} does not exist.',
    bare: 'The project does not exist.',
    next: 'Create the project, or remove the release binding.',
  },
  releaseAbsent: {
    title: 'the release does not exist',
    told: 'Release {{release}} does not exist: the keys shown are those of the workload.',
    bare: 'The release does not exist: the keys shown are those of the workload.',
    next: 'Deploy a release that exists.',
  },
  releaseInvalid: {
    title: 'the release is not valid',
    told: 'OpenChoreo does not accept the configuration of this release.',
    bare: 'OpenChoreo does not accept the configuration of this release.',
    next: 'Correct what OpenChoreo names, and deploy again.',
  },
  releaseConflict: {
    title: 'the release is owned by another',
    told: 'What OpenChoreo would render for this release is owned by another already.',
    bare: 'What OpenChoreo would render for this release is owned by another already.',
    next: 'Rename the component, or remove what has its name.',
  },
  releaseNotUpdated: {
    title: 'the release could not be written',
    told: 'OpenChoreo rendered this release, and could not write it.',
    bare: 'OpenChoreo rendered this release, and could not write it.',
    next: 'Read what OpenChoreo says: the API server of the control plane refused it.',
  },
  resourcesPending: {
    title: 'waits for managed resources',
    told: 'The release waits for its managed resources.',
    bare: 'The release waits for its managed resources.',
    next: 'See why the managed resources are not ready.',
  },
  notRolledOut: {
    title: 'the release is not rolled out',
    told: 'OpenChoreo does not roll this release out: {{reason}}.',
    bare: 'OpenChoreo does not roll this release out.',
    next: 'Read what OpenChoreo says of it, and act on that.',
  },
  applyFailed: {
    title: 'the plane refuses the release',
    told: 'The API server of the plane refuses an object of this release.',
    bare: 'The API server of the plane refuses an object of this release.',
    next: 'Read what the API server says, and correct what it names.',
  },
  // Variants of applyFailed, by what the API server said.
  applyWebhookDown: {
    title: 'a webhook of the plane does not answer',
    told: 'The plane cannot ask its webhook {{webhook}}, and so refuses the release.',
    bare: 'The plane cannot ask one of its webhooks, and so refuses the release.',
    next: 'Bring what answers the webhook back: for External Secrets its webhook deployment.',
  },
  applyKindUnknown: {
    title: 'the plane does not know a kind of the release',
    told: 'The plane does not know the kind {{kind}}.',
    bare: 'The plane does not know a kind that the release uses.',
    next: 'Install its definition in the cluster, in the version that the release asks for.',
  },
  applyFieldUnknown: {
    title: 'the plane does not know a field of the release',
    told: 'The plane does not know the field {{field}} of {{kind}}.',
    bare: 'The plane does not know a field that the release sets.',
    next: 'Upgrade the definitions in the cluster, or do without the field in the component type.',
  },
  applyValueRefused: {
    title: 'the plane refuses a value of the release',
    told: 'The plane does not take what the release sets in {{field}} of {{kind}}.',
    bare: 'The plane does not take a value that the release sets.',
    next: 'Correct the value in the component type, or upgrade the definitions in the cluster.',
  },
  applyQuota: {
    title: 'the quota of the namespace is used up',
    told: 'The namespace in the plane has used up its quota {{quota}}.',
    bare: 'The namespace in the plane has used up its quota.',
    next: 'Raise the quota, or use less.',
  },
  applyAdmission: {
    title: 'an admission rule refuses the release',
    told: 'The admission webhook {{webhook}} of the plane refuses an object of the release.',
    bare: 'An admission rule of the plane refuses an object of the release.',
    next: 'Read why in its own words, and correct the object or the rule.',
  },
  applyNamespaceTerminating: {
    title: 'the namespace is being deleted',
    told: 'Namespace {{namespace}} in the plane is being deleted.',
    bare: 'The namespace in the plane is being deleted.',
    next: 'Find out who deletes it.',
  },
  applyNamespaceAbsent: {
    title: 'the namespace does not exist',
    told: 'Namespace {{namespace}} does not exist in the plane.',
    bare: 'The namespace does not exist in the plane.',
    next: 'See whether the project is bound to the environment.',
  },
  applyNotPermitted: {
    title: 'the agent may not write the release',
    told: 'The agent of the plane may not write an object of the release.',
    bare: 'The agent of the plane may not write an object of the release.',
    next: 'Extend the ClusterRole of the agent.',
  },
  applyUnreachable: {
    title: 'OpenChoreo cannot reach the plane',
    told: 'OpenChoreo cannot reach the plane to apply the release.',
    bare: 'OpenChoreo cannot reach the plane to apply the release.',
    next: 'Check that the agent of the plane is connected.',
  },
} as const;

/** What runs where a release does not get through. */
export const releaseMessages = {
  heldUp: 'the last change is not rolled out: {{what}}',
  olderRuns: '{{what}} An older release runs on.',
  runs: '{{what}} Release {{runs}} runs on.',
} as const;
