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

/** The kinds watched in the control plane's cluster besides. */
export const CONTROL_PLANE_KINDS = {
  /** All kinds of plane. */
  Plane: watched({
    ...SERVED,
    lists: Object.keys(PLANE_RESOURCES).map(resource => ({
      part: resource,
      resources: [resource],
    })),
    read: raw => withPinnedCa(parsePlane(raw), raw),
    keyOf: planeKey,
    keyOfRef: planeKeyOfRef,
  }),
  Environment: watched({
    ...SERVED,
    lists: listOf('environments'),
    read: parseEnvironment,
  }),
  DeploymentPipeline: watched({
    ...SERVED,
    lists: listOf('deploymentpipelines'),
    read: parseDeploymentPipeline,
  }),
  Project: watched({
    ...SERVED,
    lists: listOf('projects'),
    read: parseProject,
  }),
  Component: watched({
    ...SERVED,
    lists: listOf('components'),
    read: parseComponent,
  }),
  Workload: watched({
    ...SERVED,
    lists: listOf('workloads'),
    read: parseWorkload,
  }),
  ComponentRelease: watched({
    ...SERVED,
    lists: listOf('componentreleases'),
    read: parseComponentRelease,
  }),
  ReleaseBinding: watched({
    ...SERVED,
    lists: listOf('releasebindings'),
    read: parseReleaseBinding,
    keep: keptBinding,
  }),
  RenderedRelease: watched({
    ...SERVED,
    // As they were called before 1.0.
    lists: listOf('renderedreleases', 'releases'),
    read: parseRenderedRelease,
    keep: keptRelease,
  }),
  SecretReference: watched({
    ...SERVED,
    lists: listOf('secretreferences'),
    read: parseSecretReference,
    keep: seenSince,
  }),
  WorkflowRun: watched({
    ...SERVED,
    lists: listOf('workflowruns'),
    read: parseWorkflowRun,
  }),
  Resource: watched({
    ...SERVED,
    lists: listOf('resources'),
    read: parseResource,
  }),
  ResourceReleaseBinding: watched({
    ...SERVED,
    lists: listOf('resourcereleasebindings'),
    read: parseResourceReleaseBinding,
  }),
};

/** What is kept of each kind that is watched in the control plane's cluster. */
export type ControlPlaneKinds = KeptOf<typeof CONTROL_PLANE_KINDS>;
