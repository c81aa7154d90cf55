export { startCluster } from './startCluster';
export type { PlaneCluster, StartClusterOptions } from './startCluster';
export { newClusterLog } from './newClusterLog';
export {
  allResources,
  controlPlaneResources,
  dataPlaneResources,
  resources,
} from './resources';
export { coreResources } from './coreResources';
export { externalSecretsResources } from './externalSecretsResources';
export { openchoreoResources } from './openchoreoResources';
export { readEverything } from './rbac';
export type { Grant, PolicyRule } from './rbac';
export type { RecordedRequest } from './requestLog';
export type { Handler, Reply, Responder, ServerRequest } from './exchange';
export { listenOnLoopback } from './loopbackServer';
export type {
  LoopbackServer,
  LoopbackServerOptions,
  TlsMaterial,
} from './loopbackServer';
export { createCertificate } from './certificate';
export type { CertificateOptions } from './certificate';
