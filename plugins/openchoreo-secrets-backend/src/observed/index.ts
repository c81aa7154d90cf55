export { CONTROL_PLANE, ObservedObjects } from './observedObjects';
export * from './snapshot';
