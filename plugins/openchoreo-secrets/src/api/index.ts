export * from './FleetApi';
export * from './SecretsApi';
export * from './SecretsRequestOptions';
export { type BackEndOptions } from './backEnd';
export * from './clients';
export * from './errors';
