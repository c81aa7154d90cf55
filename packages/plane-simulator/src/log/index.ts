export { systemClock } from './clock';
export type { Clock } from './clock';
export { ManualClock } from './manualClock';
export { ClusterLog } from './clusterLog';
export type { ClusterLogOptions } from './clusterLog';
export { LogError } from './errors';
export type { LogErrorReason } from './errors';
export type { Change, LogEvent } from './change';
export type {
  DraftMeta,
  KubeObject,
  ObjectDraft,
  ObjectKey,
  ObjectMeta,
} from './object';
export { storageKey } from './object';
export { apiVersionOf, resourceId } from './resource';
export type {
  PrinterColumn,
  ResourceDefinition,
  ResourceRef,
} from './resource';
