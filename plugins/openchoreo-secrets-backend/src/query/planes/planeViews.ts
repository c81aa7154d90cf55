import {
  causeOfIgnorance,
  formatRef,
  judgeController,
  partsDown,
  type Cause,
  type ControllerDeploymentObject,
  type ControllerHealth,
  type Health,
  type HealthDto,
  type JudgeContext,
  type Lookup,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import type { PlaneObservation } from '../../ownership/planeObservation';
import type { ClusterSnapshot } from '../../observed/snapshot';
import type { QueryContext } from '../context/context';
import { planeState } from './planeState';
import { clockDto } from '../wire/clockDto';
import { defined, wireCause, wireHealth } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';

/** A plane that an answer draws on, with its controller already judged. */
export interface PlaneView {
  readonly id: string;
  readonly name: string;
  readonly observation: PlaneObservation;
  readonly controller?: ControllerHealth;
  /** What does not run of the operator beside its controller. */
  readonly partsDown: readonly Cause[];
  /** What every rule is given for objects of this plane, but their freshness. */
  readonly judging: Omit<JudgeContext, 'freshness'>;
}

function controllerDeployment(
  cluster: ClusterSnapshot,
  context: QueryContext,
): Lookup<ControllerDeploymentObject> {
  const kind = cluster.kinds.Deployment;
  if (!isComplete(freshnessAt(kind, context))) return { state: 'unknown' };
  const value = [...kind.objects.values()].find(({ role }) => !role);
  if (value) return { state: 'found', value };
  return { state: kind.malformed.size > 0 ? 'unknown' : 'absent' };
}

/** Makes the view of a plane. */
export function planeView(
  observation: PlaneObservation,
  context: QueryContext,
): PlaneView {
  const { plane, cluster, freshness } = observation;
  const { name } = plane.ref;
  const id = formatRef(plane.ref);
  const { thresholds } = context;
  const now = context.now + (cluster?.clockOffsetMs ?? 0);
  if (!cluster) {
    const judging = { now, thresholds, plane: name };
    return { id, name, observation, partsDown: [], judging };
  }
  const deployment = controllerDeployment(cluster, context);
  const { clockDoubt: doubt } = cluster;
  const controller = judgeController({
    now,
    doubt,
    thresholds,
    freshness,
    plane: name,
    externalSecrets: [...cluster.kinds.ExternalSecret.objects.values()],
    deployment,
    groupServed: Boolean(cluster.served?.externalSecrets?.length),
  });
  const judging = {
    now,
    doubt,
    thresholds,
    plane: name,
    controller,
    deployment: deployment.state === 'found' ? deployment.value : undefined,
  };
  const { Deployment } = cluster.kinds;
  const parts = isComplete(freshnessAt(Deployment, context))
    ? partsDown(Deployment.objects.values(), name)
    : [];
  return { id, name, observation, controller, partsDown: parts, judging };
}

/** The newest refresh of a running controller changes all the time, and may be of an object the caller does not see. */
function controllerDto(controller: Health): HealthDto {
  return wireHealth(
    controller.verdict === 'controllerRunning'
      ? { ...controller, refreshedAt: undefined }
      : controller,
  );
}

/** @returns a plane as it stands in an answer; `malformed` counts only what the caller may see. */
export function planeDto(view: PlaneView, malformed: number): PlaneDto {
  const { plane, cluster, freshness } = view.observation;
  const reason =
    freshness.state === 'notServed'
      ? view.controller?.cause
      : causeOfIgnorance(freshness, view.name);
  return defined({
    id: view.id,
    kind: plane.ref.kind,
    namespace: plane.ref.namespace,
    name: plane.ref.name,
    cluster:
      plane.access.state === 'notConfigured' ? undefined : plane.access.cluster,
    secretStore: plane.secretStore,
    state: planeState(freshness, cluster?.kinds.ExternalSecret.observation),
    since: 'since' in freshness ? wireTime(freshness.since) : undefined,
    asOf: 'asOf' in freshness ? wireTime(freshness.asOf) : undefined,
    cause: reason && wireCause(reason),
    controller: view.controller && controllerDto(view.controller),
    clock: clockDto(cluster),
    malformed,
  });
}
