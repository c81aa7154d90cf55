/*
 * Per cause class: `title` completes "KEY: …", `told` needs the parameters
 * named in viewModel/causeParams.ts, `bare` stands when one of them is not
 * known, `next` is the step for whoever acts.
 */
export const causeMessages = {
  storeAbsent: {
    title: 'the secret store does not exist',
    told: 'Plane {{plane}} refers to store {{store}}, which does not exist.',
    bare: 'The secret store it refers to does not exist.',
    next: 'Create the store in the cluster, or correct the store of the plane.',
  },
  storeNotSet: {
    title: 'the plane names no secret store',
    told: 'Plane {{plane}} names no secret store.',
    bare: 'The plane names no secret store.',
    next: 'Set a secret store on the plane.',
  },
  storeNotReady: {
    title: 'the secret store is not ready',
    told: 'Secret store {{store}} on plane {{plane}} is not ready.',
    bare: 'The secret store is not ready.',
    next: 'Repair the store. Stores retry within 7 min, secrets up to 7 min after that.',
  },
  namespaceNotAllowed: {
    title: 'the store does not admit this namespace',
    told: 'Store {{store}} does not admit namespace {{namespace}}.',
    bare: 'The store does not admit the namespace of this environment.',
    next: 'Extend the conditions of the store.',
  },
  authenticationRefused: {
    title: 'authentication refused',
    told: 'Secret store {{store}} on plane {{plane}}: authentication refused.',
    bare: 'The provider refuses the login of the secret store.',
    next: 'Check the login of the store, then wait: stores retry within 7 min, secrets up to 7 min after that.',
  },
  permissionDenied: {
    title: 'the store refuses access',
    told: 'The provider refuses access to {{remoteKey}}.',
    bare: 'The provider refuses access to this key.',
    next: 'Allow the identity of the store to read this path. It is retried by itself within 7 min.',
  },
  remoteKeyAbsent: {
    title: 'key not found in the store',
    told: 'The key {{remoteKey}} does not exist in the store.',
    bare: 'The key it refers to does not exist in the store.',
    next: 'Add the key in the store, or correct the reference. It is retried by itself within 7 min.',
  },
  propertyAbsent: {
    title: 'property not found in the store',
    told: 'The property {{property}} does not exist in {{remoteKey}}.',
    bare: 'The property it refers to does not exist in the store.',
    next: 'Add the property in the store, or correct the reference. It is retried by itself within 7 min.',
  },
  network: {
    title: 'the provider cannot be reached',
    told: 'Store {{store}} on plane {{plane}} cannot reach its provider.',
    bare: 'The provider cannot be reached from the cluster.',
    next: 'Check network, DNS and certificates between the cluster and the provider.',
  },
  throttled: {
    title: 'the provider limits requests',
    told: 'The provider behind store {{store}} limits requests.',
    bare: 'The provider limits requests.',
    next: 'Lengthen refresh intervals, or raise the limit at the provider.',
  },
  invalidConfiguration: {
    title: 'the configuration is not valid',
    told: 'The External Secrets Operator rejects the configuration of this object.',
    bare: 'The External Secrets Operator rejects the configuration of this object.',
    next: 'Read what the cluster says, and correct the object it names.',
  },
  templateFailed: {
    title: 'the Secret could not be built',
    told: 'The values were fetched, but the Secret could not be built from them.',
    bare: 'The values were fetched, but the Secret could not be built from them.',
    next: 'Correct the template or the decoding. The kept events name the place.',
  },
  ownedByAnother: {
    title: 'the Secret belongs to another ExternalSecret',
    told: 'The Secret belongs to another ExternalSecret. It will not heal by itself.',
    bare: 'The Secret belongs to another ExternalSecret. It will not heal by itself.',
    next: 'Rename one of the two targets.',
  },
  targetImmutable: {
    title: 'the Secret is immutable',
    told: 'The Secret is immutable and cannot take a new value. It will not heal by itself.',
    bare: 'The Secret is immutable and cannot take a new value. It will not heal by itself.',
    next: 'Replace the Secret, or make it mutable.',
  },
  writeRefused: {
    title: 'the cluster refuses the Secret',
    told: 'The Secret could not be written: the cluster refused it.',
    bare: 'The Secret could not be written: the cluster refused it.',
    next: 'Look for a quota, an admission webhook or missing rights in the kept events.',
  },
  generatorFailed: {
    title: 'the generator failed',
    told: 'Generator {{generator}} failed to make a value.',
    bare: 'The generator failed to make a value.',
    next: 'Correct the generator. The kept events say what it refused.',
  },
  classMismatch: {
    title: 'no controller takes this object',
    told: 'The store of this object asks for a controller class that nobody serves.',
    bare: 'The store of this object asks for a controller class that nobody serves.',
    next: 'Correct the controller class of the store.',
  },
  controllerDown: {
    title: 'External Secrets is not running',
    told: 'The External Secrets controller on {{plane}} is not running.',
    bare: 'The External Secrets controller of the cluster is not running.',
    next: 'Bring the controller back. Nothing refreshes until then.',
  },
  controllerStalled: {
    title: 'External Secrets has stalled',
    told: 'The External Secrets controller on {{plane}} has stalled: nothing is refreshed any more.',
    bare: 'The External Secrets controller has stalled: nothing is refreshed any more.',
    next: 'Restart the controller.',
  },
  esoNotInstalled: {
    title: 'External Secrets is not installed',
    told: 'The cluster of plane {{plane}} has no External Secrets Operator.',
    bare: 'The cluster has no External Secrets Operator.',
    next: 'Install the External Secrets Operator.',
  },
  planeUnreachable: {
    title: 'the plane cannot be reached',
    told: 'Plane {{plane}} cannot be reached.',
    bare: 'The plane cannot be reached.',
    next: 'Check the agent of the plane and the way to its cluster.',
  },
  planeForbidden: {
    title: 'the plane refuses to be read',
    told: 'Plane {{plane}} does not allow reading External Secrets (403).',
    bare: 'The plane does not allow reading External Secrets (403).',
    next: 'Grant the reader of this plane its ClusterRole.',
  },
  planeNotConfigured: {
    title: 'no access to the plane is configured',
    told: 'No access to plane {{plane}} is configured.',
    bare: 'No access to the plane is configured.',
    next: 'Add the plane to the configuration of secret health.',
  },
  stillStarting: {
    title: 'the first look is not complete',
    told: 'The first look at the plane is not complete yet.',
    bare: 'The first look at the plane is not complete yet.',
    next: 'Wait: this answers itself within a minute or two.',
  },
  referenceMissing: {
    title: 'SecretReference missing',
    told: 'SecretReference {{reference}} does not exist.',
    bare: 'The SecretReference it names does not exist.',
    next: 'Create the SecretReference, or correct the workload.',
  },
  renderFailed: {
    title: 'the release could not be rendered',
    told: 'OpenChoreo could not render this release, so the secret was never asked for.',
    bare: 'OpenChoreo could not render this release, so the secret was never asked for.',
    next: 'Open Deploy and correct what the release complains of.',
  },
  objectAbsent: {
    title: 'the ExternalSecret is not in the cluster',
    told: 'The release lists this ExternalSecret, and the cluster does not have it.',
    bare: 'The release lists this ExternalSecret, and the cluster does not have it.',
    next: 'Find out who removed it; OpenChoreo puts it back when it applies the release again.',
  },
  notYetRerendered: {
    title: 'not yet re-rendered',
    told: 'SecretReference {{reference}} changed, and the release is not re-rendered yet.',
    bare: 'The SecretReference changed, and the release is not re-rendered yet.',
    next: 'Wait a few minutes. If it stays, deploy the component again.',
  },
  sourceSecretMissing: {
    title: 'the source Secret is missing',
    told: 'The Secret that should be pushed does not exist.',
    bare: 'The Secret that should be pushed does not exist.',
    next: 'Create the source Secret, or correct its name.',
  },
  malformedObject: {
    title: 'the object could not be read',
    told: 'The cluster sent an object that does not have the expected form.',
    bare: 'The cluster sent an object that does not have the expected form.',
    next: 'Inspect the object with the commands in the drawer.',
  },
  certificateNotReady: {
    title: 'cert-manager cannot issue the certificate',
    told: 'Certificate {{name}} on plane {{plane}} is not ready: cert-manager could not issue or renew it.',
    bare: 'The Certificate is not ready: cert-manager could not issue or renew it.',
    next: 'Look at the Certificate, its CertificateRequest and its issuer. cert-manager tries again by itself.',
  },
  unknown: {
    title: 'reason not recognised',
    told: 'The plane gave a reason that is not recognised.',
    bare: 'The plane gave a reason that is not recognised.',
    next: 'Read what the cluster says of it, and act on that.',
  },
  // Variants of a class, chosen by its parameters in viewModel/causeVariant.ts.
  referenceKeyMissing: {
    title: 'the SecretReference lacks this key',
    told: 'SecretReference {{reference}} exists, and has no key {{key}}.',
    bare: 'The SecretReference exists, and lacks this key.',
    next: 'Add the key to the SecretReference, or correct the workload.',
  },
  storeRecovered: {
    title: 'the secret store works again',
    told: 'Secret store {{store}} on plane {{plane}} was not ready, and is ready again.',
    bare: 'The secret store was not ready, and is ready again.',
    next: 'Wait: the secret is tried again within 7 min.',
  },
  eventsRefused: {
    title: 'the reason may not be read',
    told: 'Plane {{plane}} does not allow reading events, where the reason stands.',
    bare: 'The plane does not allow reading events, where the reason stands.',
    next: 'Grant the reader of this plane the right to list events.',
  },
} as const;
