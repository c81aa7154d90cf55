import { resources } from '../apiserver/resources';
import { durationOf } from '../eso/duration';
import { timestamp } from '../eso/timestamp';
import { ClusterLog, ResourceRef } from '../log';
import { agentConnection, clientCaOf } from './agent';
import { EnvironmentSpec, Era, PlaneId, PlaneSpec } from './description';

const PLANE_RESOURCES: Readonly<Record<string, ResourceRef>> = {
  DataPlane: resources.dataplanes,
  ClusterDataPlane: resources.clusterdataplanes,
  WorkflowPlane: resources.workflowplanes,
  ClusterWorkflowPlane: resources.clusterworkflowplanes,
  BuildPlane: resources.buildplanes,
  ClusterBuildPlane: resources.clusterbuildplanes,
  ObservabilityPlane: resources.observabilityplanes,
  ClusterObservabilityPlane: resources.clusterobservabilityplanes,
};

/** The parts of a plane id. */
export function parsePlaneId(plane: PlaneId): {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
} {
  const [kind, ...rest] = plane.split('/');
  const name = rest.at(-1) ?? '';
  return rest.length > 1 ? { kind, namespace: rest[0], name } : { kind, name };
}

/** Creates a plane's custom resource, as it is when the world starts. */
export function createPlane(
  log: ClusterLog,
  spec: PlaneSpec,
  era: Era,
  start: number,
): void {
  const { kind, name, namespace } = parsePlaneId(spec.plane);
  log.apply(planeResource(spec.plane), {
    metadata: { name, namespace },
    spec: {
      planeID: spec.planeId ?? name,
      clusterAgent: { clientCA: clientCaOf(spec, era, start) },
      ...(spec.store && { secretStoreRef: { name: spec.store } }),
    },
    status: {
      observedGeneration: 1,
      conditions: [
        {
          type: 'Created',
          status: 'True',
          reason: `${kind}Created`,
          message: `${kind} is created`,
          lastTransitionTime: timestamp(log.wallNow()),
          observedGeneration: 1,
        },
      ],
      agentConnection: agentConnection(
        spec.agentConnected ?? true,
        start,
        durationOf(spec.agent?.disconnectedFor ?? '3h'),
      ),
    },
  });
}

/** The resource of a plane's kind. */
export function planeResource(plane: PlaneId): ResourceRef {
  return PLANE_RESOURCES[parsePlaneId(plane).kind];
}

/** Creates an Environment. */
export function createEnvironment(
  log: ClusterLog,
  namespace: string,
  environment: EnvironmentSpec,
  era: Era,
): string {
  const { kind, name } = parsePlaneId(environment.plane);
  const created = log.create(resources.environments, {
    metadata: { name: environment.name, namespace },
    spec: {
      dataPlaneRef: era === 'legacy' ? name : { kind, name },
      isProduction: environment.production ?? false,
    },
  });
  return created.metadata.uid;
}

/** Creates a DeploymentPipeline that promotes along a list of environments. */
export function createPipeline(
  log: ClusterLog,
  namespace: string,
  name: string,
  environments: readonly string[],
  era: Era,
): void {
  const ref = (environment: string) =>
    era === 'legacy' ? environment : { kind: 'Environment', name: environment };
  const promotionPaths = environments.slice(1).map((target, index) => ({
    sourceEnvironmentRef: ref(environments[index]),
    targetEnvironmentRefs: [era === 'legacy' ? { name: target } : ref(target)],
  }));
  log.create(resources.deploymentpipelines, {
    metadata: { name, namespace },
    spec: { promotionPaths },
  });
}
