import { ResourceDefinition } from '../log';

const group = 'openchoreo.dev';

function define(
  plural: string,
  kind: string,
  namespaced = true,
): ResourceDefinition {
  return {
    group,
    versions: ['v1alpha1'],
    storageVersion: 'v1alpha1',
    plural,
    kind,
    namespaced,
    statusSubresource: true,
  };
}

/**
 * The resources of an OpenChoreo control plane, those of older releases
 * (build planes, releases) included.
 *
 * @public
 */
export const openchoreoResources = {
  dataplanes: define('dataplanes', 'DataPlane'),
  clusterdataplanes: define('clusterdataplanes', 'ClusterDataPlane', false),
  workflowplanes: define('workflowplanes', 'WorkflowPlane'),
  clusterworkflowplanes: define(
    'clusterworkflowplanes',
    'ClusterWorkflowPlane',
    false,
  ),
  buildplanes: define('buildplanes', 'BuildPlane'),
  clusterbuildplanes: define('clusterbuildplanes', 'ClusterBuildPlane', false),
  observabilityplanes: define('observabilityplanes', 'ObservabilityPlane'),
  clusterobservabilityplanes: define(
    'clusterobservabilityplanes',
    'ClusterObservabilityPlane',
    false,
  ),
  environments: define('environments', 'Environment'),
  deploymentpipelines: define('deploymentpipelines', 'DeploymentPipeline'),
  projects: define('projects', 'Project'),
  components: define('components', 'Component'),
  workloads: define('workloads', 'Workload'),
  componentreleases: define('componentreleases', 'ComponentRelease'),
  releasebindings: define('releasebindings', 'ReleaseBinding'),
  renderedreleases: define('renderedreleases', 'RenderedRelease'),
  releases: define('releases', 'Release'),
  secretreferences: define('secretreferences', 'SecretReference'),
  workflowruns: define('workflowruns', 'WorkflowRun'),
  resources: define('resources', 'Resource'),
  resourcereleasebindings: define(
    'resourcereleasebindings',
    'ResourceReleaseBinding',
  ),
  projectreleasebindings: define(
    'projectreleasebindings',
    'ProjectReleaseBinding',
  ),
} satisfies Record<string, ResourceDefinition>;
