export * from './clusterExternalSecret';
export * from './controller';
export * from './externalSecret';
export * from './health';
export * from './inputs';
export * from './pushSecret';
export * from './secretStore';
