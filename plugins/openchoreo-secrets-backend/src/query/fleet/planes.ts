import {
  worstSeverity,
  type CauseDto,
  type PlaneDto,
  type PlanesAnswerDto,
  type PlatformPlaneDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import type { PlaneView } from '../planes/planeViews';
import { defined, wireCause } from '../wire/wireHealth';
import { NO_COUNTS } from '../wire/counts';
import { agentCaOf } from './agentCa';
import { agentOf } from './agentOf';
import { countedRows } from './countedRows';
import type { Fleet } from './fleet';
import { identityQuestions } from './identityQuestions';
import { isCounted } from './isCounted';
import { clusterKeyOf } from './placement';
import { refusedKinds } from './refusedKinds';

type Eso = PlatformPlaneDto['eso'];

function esoState(view: PlaneView | undefined): Eso['state'] {
  if (view?.controller?.cause?.class === 'kindNotServed') return 'notServed';
  switch (view?.controller?.verdict) {
    case 'controllerRunning':
      return 'running';
    case 'controllerDown':
      return 'down';
    case 'controllerStalled':
      return 'stalled';
    case 'notInstalled':
      return 'notInstalled';
    default:
      return 'unknown';
  }
}

function esoOf(view: PlaneView | undefined): Eso {
  const { deployment } = view?.judging ?? {};
  return defined({
    state: esoState(view),
    version: deployment?.version,
    available: deployment?.availableReplicas,
    desired: deployment?.desiredReplicas,
    servedVersions: [
      ...(view?.observation.cluster?.served?.externalSecrets ?? []),
    ],
    partsDown: view?.partsDown.length
      ? view.partsDown.map(wireCause)
      : undefined,
  });
}

const ACCESS: Readonly<Record<PlaneDto['state'], Severity>> = {
  live: 'ok',
  polled: 'ok',
  starting: 'unknown',
  unreachable: 'unknown',
  forbidden: 'unknown',
  ownAccess: 'unknown',
  notConfigured: 'unknown',
  notInstalled: 'ok',
};

/** The store that the plane names is part of the plane. */
function ownStore(fleet: Fleet, { id }: PlaneDto): Severity {
  const own = fleet.stores.find(
    ({ plane, planeDefault }) => planeDefault && plane.id === id,
  );
  return own?.health.severity ?? 'ok';
}

function ownOf(
  fleet: Fleet,
  plane: PlaneDto,
  agent: PlatformPlaneDto['agent'],
  agentCa: Severity,
  identity: readonly CauseDto[] | undefined,
): Severity {
  const missing = plane.state === 'notInstalled' && plane.secretStore;
  return worstSeverity([
    ACCESS[plane.state],
    missing ? 'warning' : 'ok',
    agent === 'disconnected' ? 'warning' : 'ok',
    agentCa,
    identity ? 'warning' : 'ok',
    fleet.views.get(plane.id)?.partsDown.length ? 'warning' : 'ok',
    plane.controller?.severity ?? 'ok',
    ownStore(fleet, plane),
  ]);
}

function sharedWith({ views }: Fleet, id: string): string[] {
  const view = views.get(id);
  const cluster = view && clusterKeyOf(view);
  if (!cluster) return [];
  return [...views.values()]
    .filter(other => other !== view && clusterKeyOf(other) === cluster)
    .map(other => other.id)
    .sort();
}

/** Why it is in question which cluster a plane is, if it is. */
function identityOf(
  { context }: Fleet,
  id: string,
): readonly CauseDto[] | undefined {
  const causes = identityQuestions(context.snapshot).flatMap(
    ({ planes, cause }) => (planes.includes(id) ? wireCause(cause) : []),
  );
  return causes.length > 0 ? causes : undefined;
}

/** `GET /v1/planes` */
export const planesAnswer = memoised((fleet: Fleet): PlanesAnswerDto => {
  const { context } = fleet;
  const { byPlane } = countedRows.of(fleet.rows);
  const planes = fleet.planes.map((plane): PlatformPlaneDto => {
    const agent = agentOf(context, plane);
    const ca = agentCaOf(fleet, plane, agent);
    const identity = identityOf(fleet, plane.id);
    const here = byPlane.get(plane.id);
    return defined({
      ...plane,
      sharedWith: sharedWith(fleet, plane.id),
      identity,
      agent,
      agentCaExpiresAt: ca.agentCaExpiresAt,
      agentCa: ca.agentCa,
      eso: esoOf(fleet.views.get(plane.id)),
      refused: refusedKinds(fleet, plane.id),
      // Of a plane that was never seen, releases tell what should be there.
      secrets:
        here || isCounted(fleet, plane.id)
          ? { ...(here?.secrets ?? NO_COUNTS) }
          : undefined,
      optionalMissing: here?.optionalMissing || undefined,
      own: ownOf(fleet, plane, agent, ca.severity, identity),
    });
  });
  return { planes };
});
