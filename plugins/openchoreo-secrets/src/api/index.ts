export * from './PlatformSecretsApi';
export * from './PlatformSecretsClient';
export * from './SecretsApi';
export * from './SecretsClient';
export * from './errors';
export * from './lazyClients';
