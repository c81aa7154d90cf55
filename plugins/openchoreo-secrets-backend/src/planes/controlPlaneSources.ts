import type { ControlPlaneKinds } from '../observed/snapshot';
import { OPENCHOREO, PLANE_RESOURCES } from './apiGroups';
import type { KindSource, Place } from './kindSource';

const served = (...resources: string[]): Place => ({
  at: 'group',
  group: OPENCHOREO.group,
  versions: Object.keys(OPENCHOREO.versions),
  resources,
});

const of = (
  kind: keyof ControlPlaneKinds,
  ...resources: string[]
): KindSource<keyof ControlPlaneKinds> => ({
  kind,
  part: '',
  place: served(...resources),
});

/** The lists that are followed in the control plane's cluster besides. */
export const CONTROL_PLANE_SOURCES: readonly KindSource<
  keyof ControlPlaneKinds
>[] = [
  ...PLANE_RESOURCES.map(resource => ({
    ...of('Plane', resource),
    part: resource,
  })),
  of('Environment', 'environments'),
  of('DeploymentPipeline', 'deploymentpipelines'),
  of('Project', 'projects'),
  of('Component', 'components'),
  of('Workload', 'workloads'),
  of('ComponentRelease', 'componentreleases'),
  of('ReleaseBinding', 'releasebindings'),
  of('RenderedRelease', 'renderedreleases', 'releases'),
  of('SecretReference', 'secretreferences'),
  of('WorkflowRun', 'workflowruns'),
  of('Resource', 'resources'),
  of('ResourceReleaseBinding', 'resourcereleasebindings'),
];
