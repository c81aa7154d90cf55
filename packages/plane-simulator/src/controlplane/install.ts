import { resources } from '../apiserver/resources';
import { ClusterLog } from '../log';
import { ControlPlaneSpec, ReferenceSpec } from './description';
import { installComponent, Placed } from './installComponent';
import { installResource } from './managedResource';
import {
  createEnvironment,
  createPipeline,
  createPlane,
  parsePlaneId,
} from './planeObjects';
import { createRun } from './workflowRun';

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
  for (const run of spec.runs ?? []) createRun(log, namespace, run, start);
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
    const uids = { project: created.metadata.uid, environmentUids };
    const at = { log, project: project.name };
    return [
      ...project.components.flatMap(component =>
        installComponent(spec, { ...at, namespace, component, era }, uids),
      ),
      ...(project.resources ?? []).flatMap(resource =>
        installResource(spec, { ...at, resource }, uids),
      ),
    ];
  });
}

function createReference(
  log: ClusterLog,
  namespace: string,
  { name, data, pushedFrom }: ReferenceSpec,
): void {
  const labels = { 'openchoreo.dev/managed-by': 'openchoreo-api' };
  const target = pushedFrom && parsePlaneId(pushedFrom);
  log.create(resources.secretreferences, {
    metadata: { name, namespace, ...(target && { labels }) },
    spec: {
      ...(target && {
        targetPlane: { kind: target.kind, name: target.name },
      }),
      template: { type: 'Opaque' },
      refreshInterval: '1h',
      data: Object.entries(data).map(([secretKey, remote]) => {
        const [key, property] = remote.split('#');
        return { secretKey, remoteRef: { key, property } };
      }),
    },
  });
}
