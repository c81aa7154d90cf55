/**
 * Stamps coarse health of secrets on catalog entities.
 *
 * @packageDocumentation
 */
export { catalogModuleOpenchoreoSecrets as default } from './module';
