import {
  causeOfIgnorance,
  formatRef,
  partsDown,
  type Cause,
  type ControllerDeploymentObject,
  type ControllerHealth,
  type Health,
  type HealthDto,
  type Horizon,
  type JudgeContext,
  type Lookup,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import type { PlaneObservation } from '../../ownership/planeObservation';
import type { ClusterSnapshot } from '../../observed/snapshot';
import type { QueryContext } from '../context/context';
import { controllerOf } from './controllerOf';
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

/** The configured one, or what is labelled as one; what else is of the operator has a role. */
function controllerIn(
  cluster: ClusterSnapshot,
): ControllerDeploymentObject | undefined {
  const { objects } = cluster.kinds.Deployment;
  return [...objects.values()].find(({ role }) => !role);
}

function controllerDeployment(
  cluster: ClusterSnapshot,
  context: QueryContext,
): Lookup<ControllerDeploymentObject> {
  const kind = cluster.kinds.Deployment;
  if (!isComplete(freshnessAt(kind, context))) return { state: 'unknown' };
  const value = controllerIn(cluster);
  if (value) return { state: 'found', value };
  return { state: kind.malformed.size > 0 ? 'unknown' : 'absent' };
}

/** What is told by the clock of a cluster is noted by ours. */
function byClockOf(
  offsetMs: number,
  horizon: Horizon | undefined,
): Horizon | undefined {
  return horizon && { note: at => horizon.note(at - offsetMs) };
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
  const offsetMs = cluster?.clockOffsetMs ?? 0;
  const now = context.now + offsetMs;
  const horizon = byClockOf(offsetMs, context.horizon);
  if (!cluster) {
    const judging = { now, horizon, thresholds, plane: name };
    return { id, name, observation, partsDown: [], judging };
  }
  const deployment = controllerDeployment(cluster, context);
  const { clockDoubt: doubt } = cluster;
  const controller = controllerOf(cluster.kinds.ExternalSecret.objects, {
    now,
    doubt,
    thresholds,
    freshness,
    plane: name,
    deployment,
    groupServed: Boolean(cluster.served?.externalSecrets?.length),
  });
  if (controller.validUntil !== undefined) {
    horizon?.note(controller.validUntil);
  }
  const judging = {
    now,
    horizon,
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

/** Where to look for its log, also while it cannot be asked. */
function operatorDto(
  cluster: ClusterSnapshot | undefined,
): PlaneDto['operator'] {
  const { namespace, name } = (cluster && controllerIn(cluster))?.meta ?? {};
  return namespace && name ? { namespace, deployment: name } : undefined;
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
    operator: operatorDto(cluster),
    clock: clockDto(cluster),
    malformed,
  });
}
