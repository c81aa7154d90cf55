import { ResourceDefinition } from '../log';

const core = {
  group: '',
  versions: ['v1'],
  storageVersion: 'v1',
  builtIn: true,
} as const;

const events: ResourceDefinition = {
  ...core,
  plural: 'events',
  kind: 'Event',
  namespaced: true,
  shortNames: ['ev'],
  selectableFields: [
    'involvedObject.kind',
    'involvedObject.namespace',
    'involvedObject.name',
    'involvedObject.uid',
    'involvedObject.apiVersion',
    'involvedObject.resourceVersion',
    'involvedObject.fieldPath',
    'reason',
    'reportingComponent',
    'source',
    'type',
  ],
};

const secrets: ResourceDefinition = {
  ...core,
  plural: 'secrets',
  kind: 'Secret',
  namespaced: true,
  selectableFields: ['type'],
  columns: [
    { name: 'Type', type: 'string', path: ['type'] },
    { name: 'Data', type: 'string', path: ['data'], count: true },
  ],
};

const deployments: ResourceDefinition = {
  group: 'apps',
  versions: ['v1'],
  storageVersion: 'v1',
  builtIn: true,
  plural: 'deployments',
  kind: 'Deployment',
  namespaced: true,
  shortNames: ['deploy'],
  categories: ['all'],
  statusSubresource: true,
};

/**
 * What every cluster serves. Core Secrets are among it so that tests can
 * prove that nobody asks for them.
 *
 * @public
 */
export const coreResources = {
  namespaces: {
    ...core,
    plural: 'namespaces',
    kind: 'Namespace',
    namespaced: false,
    shortNames: ['ns'],
    statusSubresource: true,
    selectableFields: ['status.phase'],
  },
  events,
  configmaps: {
    ...core,
    plural: 'configmaps',
    kind: 'ConfigMap',
    namespaced: true,
    shortNames: ['cm'],
  },
  secrets,
  deployments,
} satisfies Record<string, ResourceDefinition>;
