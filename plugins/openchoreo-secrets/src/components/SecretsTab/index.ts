export * from './SecretsTab';
