import {
  parseComponent,
  parseComponentRelease,
  parseDeploymentPipeline,
  parseEnvironment,
  parsePlane,
  parseProject,
  parseReleaseBinding,
  parseRenderedRelease,
  parseResource,
  parseResourceReleaseBinding,
  parseSecretReference,
  parseWorkflowRun,
  parseWorkload,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { keptBinding, keptRelease, seenSince } from './keptReleases';
import { withPinnedCa } from './pinnedCa';
import { planeKey, planeKeyOfRef, PLANE_RESOURCES } from './planeResources';
import { listOf, watched, type KeptOf } from './watchedKind';

/** The group of OpenChoreo. */
export const OPENCHOREO = 'openchoreo.dev';

const SERVED = { group: OPENCHOREO, versions: ['v1alpha1'] };

const USED = {
  tells: 'what a component uses, and where',
  without: 'nothing can be told of components',
};

const ORDER = {
  tells: 'the order of environments; which components there are',
  without:
    'environments stand in the order of their names; what nothing is bound for is not found',
};

const MANAGED = {
  tells: 'secrets of managed resources',
  without: 'nothing can be told of managed resources',
};

/** The kinds watched in the control plane's cluster besides. */
export const CONTROL_PLANE_KINDS = {
  /** All kinds of plane. */
  Plane: watched({
    ...SERVED,
    lists: Object.keys(PLANE_RESOURCES).map(resource => ({
      part: resource,
      resources: [resource],
    })),
    right: {
      tells: 'which planes there are',
      without: 'nothing can be told of components',
    },
    read: raw => withPinnedCa(parsePlane(raw), raw),
    keyOf: planeKey,
    keyOfRef: planeKeyOfRef,
  }),
  Environment: watched({
    ...SERVED,
    lists: listOf('environments'),
    right: USED,
    read: parseEnvironment,
  }),
  DeploymentPipeline: watched({
    ...SERVED,
    lists: listOf('deploymentpipelines'),
    right: ORDER,
    read: parseDeploymentPipeline,
  }),
  Project: watched({
    ...SERVED,
    lists: listOf('projects'),
    right: ORDER,
    read: parseProject,
  }),
  Component: watched({
    ...SERVED,
    lists: listOf('components'),
    right: ORDER,
    read: parseComponent,
  }),
  Workload: watched({
    ...SERVED,
    lists: listOf('workloads'),
    right: USED,
    read: parseWorkload,
  }),
  ComponentRelease: watched({
    ...SERVED,
    lists: listOf('componentreleases'),
    right: USED,
    read: parseComponentRelease,
  }),
  ReleaseBinding: watched({
    ...SERVED,
    lists: listOf('releasebindings'),
    right: USED,
    read: parseReleaseBinding,
    keep: keptBinding,
  }),
  RenderedRelease: watched({
    ...SERVED,
    // As they were called before 1.0.
    lists: listOf('renderedreleases', 'releases'),
    right: USED,
    read: parseRenderedRelease,
    keep: keptRelease,
  }),
  SecretReference: watched({
    ...SERVED,
    lists: listOf('secretreferences'),
    right: {
      tells: 'where values come from',
      without: 'references are unknown; a missing one cannot be told',
    },
    read: parseSecretReference,
    keep: seenSince,
  }),
  WorkflowRun: watched({
    ...SERVED,
    lists: listOf('workflowruns'),
    right: {
      tells: 'secrets of builds',
      without: 'builds are not shown',
    },
    read: parseWorkflowRun,
  }),
  Resource: watched({
    ...SERVED,
    lists: listOf('resources'),
    right: MANAGED,
    read: parseResource,
  }),
  ResourceReleaseBinding: watched({
    ...SERVED,
    lists: listOf('resourcereleasebindings'),
    right: MANAGED,
    read: parseResourceReleaseBinding,
  }),
};

/** What is kept of each kind that is watched in the control plane's cluster. */
export type ControlPlaneKinds = KeptOf<typeof CONTROL_PLANE_KINDS>;
