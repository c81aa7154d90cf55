export * from './AllSecrets';
export { SecretList } from './SecretList';
