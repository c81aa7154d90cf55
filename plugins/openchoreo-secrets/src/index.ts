/**
 * Secret health in the OpenChoreo portal: a Secrets tab for components and an
 * overview card for components and systems.
 *
 * @packageDocumentation
 */
export {
  SecretsClient,
  secretsApiRef,
  SecretsError,
  type SecretsApi,
  type SecretsEntityRef,
  type SecretsErrorKind,
} from './api';
export { isSecretsAvailable } from './entity/isSecretsAvailable';
export {
  EntitySecretHealthCard,
  EntitySecretsContent,
  openchoreoSecretsPlugin,
} from './plugin';
export { secretsTranslationRef } from './translation';
