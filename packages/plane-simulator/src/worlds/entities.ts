import { stringify } from 'yaml';
import {
  ComponentSpec,
  ControlPlaneSpec,
  EnvironmentSpec,
  PlaneSpec,
} from '../controlplane';
import { Fields } from '../eso/fields';
import { parsePlaneId } from '../controlplane/planeObjects';
import { WorldSpec } from './worldSpec';

const OWNER = 'group:default/platform';
const CLUSTER_NAMESPACE = 'openchoreo-cluster';
const PREFIX = 'openchoreo.io/';

/** Backstage spells some kinds of plane in its own way. */
const KINDS: Readonly<Record<string, string>> = {
  DataPlane: 'Dataplane',
  ClusterDataPlane: 'ClusterDataplane',
  BuildPlane: 'WorkflowPlane',
  ClusterBuildPlane: 'ClusterWorkflowPlane',
};

const guests: readonly Fields[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'platform', namespace: 'default' },
    spec: { type: 'team', children: [] },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'guest', namespace: 'default' },
    spec: { memberOf: ['platform'] },
  },
];

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
  const domain = { domain: `default/${namespace}` };
  const scope = { namespace };
  const systems = spec.projects.map(({ name, pipeline }) => {
    const deploymentPipelineRef = pipeline ?? Object.keys(spec.pipelines)[0];
    return entity(
      'System',
      { name, namespace },
      { namespace, project: name, 'project-id': name },
      { owner: OWNER, ...domain, deploymentPipelineRef },
    );
  });
  const components = spec.projects.flatMap(project =>
    project.components.map(item => component(namespace, project.name, item)),
  );
  const managed = spec.projects.flatMap(({ name: project, resources = [] }) =>
    resources.map(({ name, type }) =>
      entity(
        'Resource',
        { name, namespace },
        { namespace, project, resource: name },
        { type, owner: OWNER, system: project },
      ),
    ),
  );
  return [
    entity('Domain', { name: namespace }, scope, { owner: OWNER }),
    ...systems,
    ...components,
    ...managed,
    ...spec.environments.map(item => environment(namespace, item)),
    ...spec.planes.map(item => planeEntity(namespace, item)),
  ];
}

function environment(
  namespace: string,
  { name, plane, production = false }: EnvironmentSpec,
): Fields {
  const { kind, name: dataPlaneRef } = parsePlaneId(plane);
  return entity(
    'Environment',
    { name, namespace },
    {
      namespace,
      environment: name,
      'data-plane-ref': dataPlaneRef,
      'data-plane-ref-kind': kind,
      'is-production': String(production),
    },
    {
      type: production ? 'production' : 'non-production',
      domain: `default/${namespace}`,
      isProduction: production,
      dataPlaneRef,
    },
  );
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

function planeEntity(
  namespace: string,
  { plane, agentConnected = true }: PlaneSpec,
): Fields {
  const { kind, name } = parsePlaneId(plane);
  const clusterScoped = kind.startsWith('Cluster');
  return entity(
    KINDS[kind] ?? kind,
    { name, namespace: clusterScoped ? CLUSTER_NAMESPACE : namespace },
    { namespace, 'agent-connected': String(agentConnected) },
    clusterScoped ? {} : { domain: `default/${namespace}` },
  );
}

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
