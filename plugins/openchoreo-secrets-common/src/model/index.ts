export * from './controlPlaneObjects';
export * from './duration';
export {
  foreignKey,
  foreignName,
  MAX_FOREIGN_KEY,
  visibleText,
} from './foreignText';
export * from './freeText';
export * from './identity';
export * from './keptEvents';
export { aboutOf } from './aboutOf';
export * from './objects';
export * from './observation';
export * from './podNeeds';
export {
  isControlPlaneNamespace,
  ownerHints,
  type OwnerHints,
} from './openChoreoLabels';
export * from './parse';
export * from './redacted';
export * from './texts/reading';
export { boundedByNow, OPERATOR_REPORTERS } from './trustedEvents';
