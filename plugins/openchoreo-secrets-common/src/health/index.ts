export { withCauses } from './causeOrder';
export { causeOf, type CauseParams } from './causeActors';
export {
  briefCauseMessages,
  causeAnchor,
  causeMessages,
  CAUSES,
  causeVariant,
  isOpenParam,
  paramsOf,
  refinesOf,
  runningMessages,
  sayable,
  tellingOf,
  withheldCauseMessages,
  wordsOf,
  type BriefCauseMessages,
  type BrokenAfter,
  type CauseLevel,
  type CauseMessages,
  type CauseParam,
  type CauseRecord,
  type CauseVariant,
  type CauseVariantRecord,
  type CauseWords,
  type FailedStage,
  type Healing,
  type SharedReason,
  type ToldCause,
  type VariantCondition,
  type WithheldCauseMessages,
} from './causes';
export * from './causeText';
export * from './clusterExternalSecret';
export * from './controller';
export * from './delivery';
export * from './externalSecret';
export { retryBoundOf } from './grace';
export * from './health';
export {
  isReached,
  sooner,
  withValidity,
  type ClockDoubt,
  type Horizon,
  type Timed,
  type Valid,
} from './horizon';
export { causesAround } from './holdingBack';
export { causeOfIgnorance } from './ignorance';
export * from './inputs';
export { matchesSelector } from './labelSelector';
export { asLastSeen } from './lastKnown';
export { partsDown } from './operatorParts';
export * from './pushSecret';
export { RefreshBook } from './refreshBook';
export {
  refusedApply,
  releaseTrouble,
  type ReleaseTrouble,
} from './releaseTrouble';
export { type CauseText } from './say';
export * from './secretStore';
export { hasSpecDrift } from './specDrift';
export { admitsNamespace, type Admission } from './storeConditions';
export { causeOfStop, type StoppingObject } from './stoppingInterval';
export * from './worstSeverity';
