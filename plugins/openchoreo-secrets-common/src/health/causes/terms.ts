/** What a word in the sentences of causes means, for who does not know it. */
export const TERMS: Readonly<Record<string, string>> = {
  'admission rule':
    'a rule of a cluster, or a webhook that it asks, that may refuse what is written into it',
  agent: 'what runs in the cluster of a plane and asks it for the gateway',
  'API server': 'what a Kubernetes cluster is asked and written through',
  'cert-manager': 'what issues and renews certificates in a cluster',
  Certificate: 'an object that asks cert-manager for a certificate',
  CertificateRequest: 'an object in which cert-manager asks an issuer',
  'cluster gateway': 'what OpenChoreo reaches the agents of its planes through',
  'cluster id': 'the UID of the namespace kube-system, which a cluster keeps',
  ClusterPushSecret: 'an object that makes PushSecrets in several namespaces',
  ClusterRole: 'the rights that an identity has in a cluster',
  ClusterSecretStore: 'a secret store that namespaces of a cluster share',
  conditions: 'of a store: the namespaces that it admits',
  'controller class':
    'the name by which one of several controllers knows what is its own',
  'creation policy':
    'whether an ExternalSecret owns its Secret, adds to one, or writes none',
  decoding: 'how an ExternalSecret takes apart what it fetched, such as Base64',
  ExternalSecret:
    'an object that says which keys of a store become which Secret',
  ExternalSecrets: 'objects that say which keys of a store become which Secret',
  'External Secrets':
    'External Secrets Operator, which copies secrets from a store into a cluster',
  generator: 'an object that makes a value instead of fetching it',
  immutable: 'marked so that Kubernetes lets nobody change it',
  interval: 'how often an object is to be refreshed',
  OpenChoreo: 'the platform that deploys components to planes',
  planeId: 'the name under which the agent of a plane registers',
  provider: 'what holds the values: OpenBao, Vault, a cloud’s secret manager',
  PushSecret: 'an object that writes a Secret into a store',
  quota: 'how much a namespace may hold',
  rendered: 'made into Kubernetes objects by OpenChoreo',
  'release binding': 'the object that puts a release into an environment',
  SecretReference: 'the object of OpenChoreo that names keys of a store',
  SecretStore: 'a secret store of one namespace',
  'sync window': 'when an ExternalSecret may be refreshed',
  target: 'the Secret that an ExternalSecret writes',
  template: 'how an ExternalSecret makes its Secret from what it fetched',
  webhook: 'what a cluster asks before it takes an object',
};
