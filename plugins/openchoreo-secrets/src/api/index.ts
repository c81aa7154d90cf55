export * from './SecretsApi';
export * from './SecretsClient';
export * from './errors';
