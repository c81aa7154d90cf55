export {
  readAuthorizationAlone,
  readSecretsConfig,
  whyOff,
} from './readSecretsConfig';
export { WrongConfiguration } from './wrongConfiguration';
export * from './secretsConfig';
