import { resources } from '../apiserver/resources';
import { ClusterLog } from '../log';
import { ControlPlaneSpec, ReferenceSpec } from './description';
import { installComponent, Placed } from './installComponent';
import { createEnvironment, createPipeline, createPlane } from './planeObjects';

/** Writes a control-plane namespace; gives what is to stand in the planes. */
export function installControlPlane(
  log: ClusterLog,
  spec: ControlPlaneSpec,
  start = log.clock.now(),
): readonly Placed[] {
  const { namespace, era = 'today' } = spec;
  const label =
    era === 'legacy'
      ? 'openchoreo.dev/controlplane-namespace'
      : 'openchoreo.dev/control-plane';
  log.apply(resources.namespaces, {
    metadata: { name: namespace, labels: { [label]: 'true' } },
    status: { phase: 'Active' },
  });
  for (const plane of spec.planes) createPlane(log, plane, era, start);
  const environmentUids = new Map(
    spec.environments.map(environment => [
      environment.name,
      createEnvironment(log, namespace, environment, era),
    ]),
  );
  for (const [name, path] of Object.entries(spec.pipelines)) {
    createPipeline(log, namespace, name, path, era);
  }
  for (const reference of spec.references) {
    createReference(log, namespace, reference);
  }
  return spec.projects.flatMap(project => {
    const pipeline = project.pipeline ?? Object.keys(spec.pipelines)[0];
    const created = log.create(resources.projects, {
      metadata: { name: project.name, namespace },
      spec: {
        deploymentPipelineRef:
          era === 'legacy'
            ? pipeline
            : { kind: 'DeploymentPipeline', name: pipeline },
      },
    });
    return project.components.flatMap(component => {
      const place = { log, namespace, project: project.name, component, era };
      const uids = { project: created.metadata.uid, environmentUids };
      return installComponent(spec, place, uids);
    });
  });
}

function createReference(
  log: ClusterLog,
  namespace: string,
  { name, data }: ReferenceSpec,
): void {
  log.create(resources.secretreferences, {
    metadata: { name, namespace },
    spec: {
      template: { type: 'Opaque' },
      refreshInterval: '1h',
      data: Object.entries(data).map(([secretKey, remote]) => {
        const [key, property] = remote.split('#');
        return { secretKey, remoteRef: { key, property } };
      }),
    },
  });
}
