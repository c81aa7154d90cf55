export { CONTROL_PLANE, MutableStore } from './mutableStore';
export * from './snapshot';
