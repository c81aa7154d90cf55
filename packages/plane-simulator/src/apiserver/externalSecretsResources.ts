import { PrinterColumn, ResourceDefinition } from '../log';

const group = 'external-secrets.io';

const common = {
  group,
  versions: ['v1', 'v1beta1'],
  storageVersion: 'v1',
  statusSubresource: true,
  categories: ['external-secrets'],
};

function text(name: string, ...path: string[]): PrinterColumn {
  return { name, type: 'string', path };
}

/**
 * The resources of External Secrets Operator, as it serves them while both
 * v1 and v1beta1 are on.
 *
 * @public
 */
export const externalSecretsResources = {
  externalsecrets: {
    ...common,
    plural: 'externalsecrets',
    kind: 'ExternalSecret',
    namespaced: true,
    shortNames: ['es'],
    columns: [
      text('StoreType', 'spec', 'secretStoreRef', 'kind'),
      text('Store', 'spec', 'secretStoreRef', 'name'),
      text('Refresh Interval', 'spec', 'refreshInterval'),
    ],
  },
  secretstores: {
    ...common,
    plural: 'secretstores',
    kind: 'SecretStore',
    namespaced: true,
    shortNames: ['ss'],
    columns: [text('Capabilities', 'status', 'capabilities')],
  },
  clustersecretstores: {
    ...common,
    plural: 'clustersecretstores',
    kind: 'ClusterSecretStore',
    namespaced: false,
    shortNames: ['css'],
    columns: [text('Capabilities', 'status', 'capabilities')],
  },
  clusterexternalsecrets: {
    ...common,
    plural: 'clusterexternalsecrets',
    kind: 'ClusterExternalSecret',
    namespaced: false,
    shortNames: ['ces'],
  },
  pushsecrets: {
    ...common,
    versions: ['v1alpha1'],
    storageVersion: 'v1alpha1',
    plural: 'pushsecrets',
    kind: 'PushSecret',
    namespaced: true,
    shortNames: ['ps'],
  },
} satisfies Record<string, ResourceDefinition>;
