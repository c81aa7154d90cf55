import { ResourceDefinition } from '../log';
import { certManagerResources } from './certManagerResources';
import { coreResources } from './coreResources';
import { externalSecretsResources } from './externalSecretsResources';
import { openchoreoResources } from './openchoreoResources';

/**
 * Every resource the product reads, by plural.
 *
 * @public
 */
export const resources = {
  ...coreResources,
  ...externalSecretsResources,
  ...certManagerResources,
  ...openchoreoResources,
};

/** @public */
export const dataPlaneResources: readonly ResourceDefinition[] = [
  ...Object.values(coreResources),
  ...Object.values(externalSecretsResources),
  ...Object.values(certManagerResources),
];

/** @public */
export const controlPlaneResources: readonly ResourceDefinition[] = [
  ...Object.values(coreResources),
  ...Object.values(openchoreoResources),
];

/** @public */
export const allResources: readonly ResourceDefinition[] =
  Object.values(resources);
