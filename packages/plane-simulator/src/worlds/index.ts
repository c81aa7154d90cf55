export type { ActionName } from './actions';
export type { WorldControl } from './control';
export type { RecordedObject } from './recordedObject';
export { worldNamed, worldNames } from './registry';
export type { RunningCluster } from './runningCluster';
export { startWorld } from './startWorld';
export type { StartWorldOptions, World } from './startWorld';
export type {
  Access,
  CertificateSpec,
  ClusterSpec,
  Happening,
  ObjectSpec,
  OpenChoreoRelease,
  Operator,
  StoreSpec,
  WorldSpec,
} from './worldSpec';
export { CANARY, countCanaries } from './plantCanaries';
