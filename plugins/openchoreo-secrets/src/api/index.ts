export * from './FleetApi';
export * from './FleetClient';
export * from './SecretsApi';
export * from './SecretsClient';
export * from './SecretsRequestOptions';
export * from './errors';
export * from './lazyClients';
