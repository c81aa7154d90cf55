/**
 * Back end of OpenChoreo secret health.
 *
 * @packageDocumentation
 */
export { openchoreoSecretsPlugin as default } from './plugin';
