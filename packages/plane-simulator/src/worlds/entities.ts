import { stringify } from 'yaml';
import { ComponentSpec, ControlPlaneSpec, PlaneId } from '../controlplane';
import { Fields } from '../eso/fields';
import { parsePlaneId } from '../controlplane/planeObjects';
import { WorldSpec } from './worldSpec';

const OWNER = 'group:default/guests';
const CLUSTER_NAMESPACE = 'openchoreo-cluster';
const PREFIX = 'openchoreo.io/';

/** Backstage spells some kinds of plane in its own way. */
const KINDS: Readonly<Record<string, string>> = {
  DataPlane: 'Dataplane',
  ClusterDataPlane: 'ClusterDataplane',
  BuildPlane: 'WorkflowPlane',
  ClusterBuildPlane: 'ClusterWorkflowPlane',
};

function entity(
  kind: string,
  metadata: Fields,
  annotations: Fields,
  spec: Fields,
): Fields {
  const prefixed = Object.fromEntries(
    Object.entries(annotations).map(([key, value]) => [
      key.includes('/') ? key : `${PREFIX}${key}`,
      value,
    ]),
  );
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      ...metadata,
      labels: { [`${PREFIX}managed`]: 'true' },
      annotations: prefixed,
    },
    spec,
  };
}

/** The catalog entities that the portal's provider would make of a world, as YAML documents. */
export function entitiesOf(spec: WorldSpec): string {
  const all = [
    ...guests,
    ...strangers(spec),
    ...spec.namespaces.flatMap(ofNamespace),
  ];
  return all.map(item => stringify(item)).join('---\n');
}

function ofNamespace(spec: ControlPlaneSpec): readonly Fields[] {
  const { namespace } = spec;
  const domain = entity(
    'Domain',
    { name: namespace },
    { namespace },
    { owner: OWNER },
  );
  const systems = spec.projects.map(({ name, pipeline }) =>
    entity(
      'System',
      { name, namespace },
      { namespace, project: name, 'project-id': name },
      {
        owner: OWNER,
        domain: `default/${namespace}`,
        deploymentPipelineRef: pipeline ?? Object.keys(spec.pipelines)[0],
      },
    ),
  );
  const components = spec.projects.flatMap(project =>
    project.components.map(item => component(namespace, project.name, item)),
  );
  const environments = spec.environments.map(({ name, plane, production }) => {
    const { kind, name: planeName } = parsePlaneId(plane);
    return entity(
      'Environment',
      { name, namespace },
      {
        namespace,
        environment: name,
        'data-plane-ref': planeName,
        'data-plane-ref-kind': kind,
        'is-production': String(production ?? false),
      },
      {
        type: production ? 'production' : 'non-production',
        domain: `default/${namespace}`,
        isProduction: production ?? false,
        dataPlaneRef: planeName,
      },
    );
  });
  const planes = spec.planes.map(item =>
    plane(namespace, item.plane, item.agentConnected ?? true),
  );
  return [domain, ...systems, ...components, ...environments, ...planes];
}

function component(
  namespace: string,
  project: string,
  { name, type = 'deployment/service' }: ComponentSpec,
): Fields {
  return entity(
    'Component',
    { name, namespace },
    {
      namespace,
      project,
      component: name,
      'component-type': type,
      status: 'Ready',
    },
    { type, lifecycle: 'ready', owner: OWNER, system: project },
  );
}

function plane(namespace: string, id: PlaneId, connected: boolean): Fields {
  const { kind, name } = parsePlaneId(id);
  const clusterScoped = kind.startsWith('Cluster');
  return entity(
    KINDS[kind] ?? kind,
    { name, namespace: clusterScoped ? CLUSTER_NAMESPACE : namespace },
    { namespace, 'agent-connected': String(connected) },
    { ...(!clusterScoped && { domain: `default/${namespace}` }) },
  );
}

const guests: readonly Fields[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'guests', namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'guest', namespace: 'default' },
    spec: { memberOf: ['guests'] },
  },
];

/** A component that OpenChoreo does not know, and one whose owner names another team's component. */
function strangers({ namespaces }: WorldSpec): readonly Fields[] {
  const plain: Fields = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'team-handbook', namespace: 'default' },
    spec: { type: 'documentation', lifecycle: 'production', owner: OWNER },
  };
  const [first] = namespaces;
  const project = first?.projects.at(0);
  const victim = project?.components.at(0);
  if (!project || !victim) return [plain];
  const origin = 'url:https://git.example.com/mallory/catalog-info.yaml';
  const impostor = entity(
    'Component',
    { name: 'impostor', namespace: 'default' },
    {
      namespace: first.namespace,
      project: project.name,
      component: victim.name,
      'backstage.io/managed-by-location': origin,
      'backstage.io/managed-by-origin-location': origin,
    },
    { type: 'service', lifecycle: 'experimental', owner: OWNER },
  );
  return [plain, impostor];
}
