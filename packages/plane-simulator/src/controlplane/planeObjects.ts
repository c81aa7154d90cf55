import { resources } from '../apiserver/resources';
import { timestamp } from '../eso/timestamp';
import { ClusterLog, ResourceRef } from '../log';
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

/** Creates a plane's custom resource. */
export function createPlane(log: ClusterLog, spec: PlaneSpec): void {
  const { kind, name, namespace } = parsePlaneId(spec.plane);
  const connected = spec.agentConnected ?? true;
  const now = timestamp(log.wallNow());
  log.apply(PLANE_RESOURCES[kind], {
    metadata: { name, namespace },
    spec: {
      planeID: spec.planeId ?? name,
      clusterAgent: {
        clientCA: { secretKeyRef: { name: `${name}-agent-ca`, key: 'ca.crt' } },
      },
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
          lastTransitionTime: now,
          observedGeneration: 1,
        },
      ],
      agentConnection: {
        connected,
        connectedAgents: connected ? 1 : 0,
        lastHeartbeatTime: now,
      },
    },
  });
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
