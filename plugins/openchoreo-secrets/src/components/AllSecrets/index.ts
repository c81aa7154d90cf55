export * from './AllSecrets';
