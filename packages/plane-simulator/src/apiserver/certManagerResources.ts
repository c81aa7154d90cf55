import { ResourceDefinition } from '../log';

/**
 * What is read of cert-manager, where it is installed.
 *
 * @public
 */
export const certManagerResources = {
  certificates: {
    group: 'cert-manager.io',
    versions: ['v1'],
    storageVersion: 'v1',
    plural: 'certificates',
    kind: 'Certificate',
    namespaced: true,
    shortNames: ['cert', 'certs'],
    categories: ['cert-manager'],
    statusSubresource: true,
    columns: [{ name: 'Secret', type: 'string', path: ['spec', 'secretName'] }],
  },
} satisfies Record<string, ResourceDefinition>;
