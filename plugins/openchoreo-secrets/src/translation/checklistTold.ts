/** What the checklist that is shipped says of its rows: English comes with the answer, other languages are found by it. */
export const toldMessages = {
  portalSessions:
    'What the portal signs sessions with, and its logins at others',
  portalSigningKey: "Key with which the portal's back end signs",
  portalAtThunder: 'OAuth client secret of the portal at Thunder',
  assistantModel: "Key of the language model that the portal's assistant uses",
  gatewayAuthority:
    'Authority that signs the server certificate of the cluster gateway',
  agentAuthority:
    "Authority that the agent's certificate is signed by, copied from the control plane",
  gatewayServer: 'Server certificate of the cluster gateway',
  gatewayCallers:
    'Authority for those who call the cluster gateway from inside the control plane',
  apiAtGateway:
    'Client certificate of the OpenChoreo API at the cluster gateway',
  controllersAtGateway:
    'Client certificate of the controllers at the cluster gateway',
  admissionWebhooks: "Server certificate of OpenChoreo's admission webhooks",
  controlIngress: 'Ingress certificate of the control plane',
  dataIngress: 'Ingress certificate of the data plane',
  observabilityIngress: 'Ingress certificate of the observability plane',
  agentAtGateway:
    "Client certificate with which the plane's agent dials the cluster gateway",
  dataWebhooks: "Server certificate of the data plane's webhooks",
  observabilityAuthority:
    "Authority of the observability plane's own certificates",
  observabilityServer: 'Server certificate of the observability plane',
  observer: 'Login of the Observer',
  rootCauseAgent: 'Logins of the agent that analyses root causes',
  finOpsAgent: 'Logins of the FinOps agent',
  openSearch: 'Login at OpenSearch for the logs and traces modules',
  openObserve: 'Login at OpenObserve',
  gitOps: 'Login at the Git repository of the GitOps module',
  agentManager: "Client of the agent manager's AI gateway",
  registry: 'Login at the container registry',
  registryPush: 'Login at the container registry, to push',
  registryPull: 'Login at the container registry, to pull',
  alsoLogins:
    'May also hold github-actions-token, github-oauth-client-secret and service-client-secret.',
  alsoDatabase: 'May also hold SQL_BACKEND_URI.',
  noSuchSecret: 'No Secret of this name exists.',
  noneMakesIt: 'No Secret of this name is made by any release.',
  namedInStore:
    'No Secret of this name exists; it is the name of the key in the external store.',
  namedByChart:
    'No Secret of this name exists. The chart keeps it in a Secret named after the release, ending in -backstage-secrets; add a row with that name to follow it.',
  certsByHand: 'Needed only with clusterAgent.tls.generateCerts=false.',
  copyToPlanes:
    'Its ca.crt is copied to every other plane. A new authority has to be copied again.',
  copyToConfigMaps:
    'Its ca.crt stands in a ConfigMap of the same name in every plane. A new authority has to be copied there.',
  guideName:
    'The name that the installation guide uses; another may have been chosen.',
  pinned:
    "The plane's resource pins its authority. Where the certificate signs itself, a renewal changes what is to be pinned.",
  withSecurity: 'Made with security.enabled=true.',
  withTls: 'Made with tls.enabled=true.',
  keysByGit:
    'Which keys it has depends on how Git is reached, so none is expected here.',
  perBuild:
    'A key in the external store, from which each build makes a Secret of its own. Without it, builds push without a login.',
  perTaker:
    'A key in the external store, not a Secret of the platform. Shown is how the ExternalSecrets do that take it.',
} as const;
