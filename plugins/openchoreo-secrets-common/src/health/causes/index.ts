export {
  CAUSE_LEVELS,
  type Actor,
  type BrokenAfter,
  type CauseLevel,
  type CauseRecord,
  type CauseVariantRecord,
  type FailedStage,
  type Healing,
  type SharedReason,
  type VariantCondition,
} from './causeRecord';
export {
  briefCauseMessages,
  causeMessages,
  runningMessages,
  withheldCauseMessages,
  type BriefCauseMessages,
  type CauseMessages,
  type WithheldCauseMessages,
} from './messages';
export { isOpenParam, type CauseParam } from './params';
export {
  CAUSE_CLASSES,
  causeAnchor,
  CAUSES,
  refinesOf,
  type CauseClass,
} from './records';
export {
  causeVariant,
  tellingOf,
  wordsOf,
  type CauseVariant,
  type ToldCause,
} from './variants';
export { format, paramsOf, sayable, type CauseWords } from './words';
