export { readSecretsConfig } from './readSecretsConfig';
export * from './secretsConfig';
