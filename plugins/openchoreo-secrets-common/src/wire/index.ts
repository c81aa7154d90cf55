export * from './alsoUsedBy';
export * from './asOf';
export * from './bindings';
export type { BuildDto, BuildSecretDto } from './build';
export type { BuildRefDto } from './buildRef';
export * from './catalogHealth';
export type { ComponentRefDto } from './componentRef';
export type { ComponentSecretsDto } from './componentSecrets';
export type { DeliveryDto, NeedDto } from './delivery';
export type { EntityRefDto } from './entityRef';
export * from './entitySecrets';
export type { EnvironmentDto } from './environment';
export type { FindingDto } from './finding';
export type { FindingKeysDto } from './findingKeys';
export type { CauseDto, CountsDto, HealthDto, LastKnownDto } from './health';
export {
  HEADLINE_STATES,
  type HeadlineDto,
  type KeysDto,
  type SightDto,
} from './headline';
export * from './incidents';
export { isUnseen } from './isUnseen';
export type { KeptEventDto, SeenEventDto } from './keptEvent';
export * from './mine';
export { nextTryOf, type NextTry } from './nextTry';
export {
  CLOCK_STATES,
  PLANE_STATES,
  type ClockDto,
  type OperatorDto,
  type PlaneDto,
  type SeenPlaneDto,
} from './plane';
export * from './platformPlane';
export type { LivesInDto, ChecklistRowDto, WaiverDto } from './checklistRow';
export * from './checklist';
export * from './checklistWords';
export {
  PLACE_KINDS,
  PLACE_STATES,
  type PlaceDto,
  type PlaceKind,
  type PlaceState,
} from './place';
export * from './projectSecrets';
export * from './promotion';
export * from './promotionWords';
export * from './references';
export { REPORT_SCOPES, type ReportDto, type ReportScope } from './report';
export type {
  CellDto,
  CellOutputDto,
  CellReferenceDto,
  RemoteKeyDto,
  RowDto,
} from './row';
export type { RunningBuildsDto } from './runningBuilds';
export type { WireSchema } from './schema';
export type { SecretObjectDto } from './secretObject';
export type {
  SecretRowDependencyDto,
  SecretRowDto,
  SecretRowObjectDto,
} from './secretRow';
export * from './secretWords';
export * from './secrets';
export type { SeenStoreDto, StoreCalledDto, StoreDto } from './store';
export * from './stores';
export * from './summary';
export * from './sumOfCounts';
export { timeSchema, type WireTime } from './time';
export type { ReachDto, TroubleDto } from './trouble';
export * from './wakes';
