/**
 * Secret health in the OpenChoreo portal: a Secrets tab for components, systems,
 * environments, namespaces, resources and planes, an overview card for
 * components and systems, and a page and a widget for platform engineers.
 *
 * @packageDocumentation
 */
export {
  createFleetClient,
  fleetApiRef,
  createSecretsClient,
  secretsApiRef,
  SecretsError,
  type BackEndOptions,
  type Misconfiguration,
  type FleetApi,
  type SecretsQuery,
  type ReferencesQuery,
  type StoresQuery,
  type SecretsApi,
  type SecretsEntityRef,
  type SecretsErrorKind,
  type SecretsKey,
  type SecretsRequestOptions,
} from './api';
export { secretHealthHomeCard, type HomeCard } from './homeCard';
export { hasSecretsTab, isSecretsAvailable } from './entity/isSecretsAvailable';
export {
  EntitySecretHealthCard,
  EntitySecretsContent,
  openchoreoSecretsPlugin,
  PlatformSecretHealthWidget,
  SecretsOverviewPage,
} from './plugin';
export { secretsTranslationRef, type SecretsMessages } from './translation';
