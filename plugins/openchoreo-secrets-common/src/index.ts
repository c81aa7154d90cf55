export * from './health/health';
export * from './health/inputs';
export * from './model/controlPlaneObjects';
export * from './model/identity';
export * from './model/objects';
export * from './model/observation';
export * from './wire';
