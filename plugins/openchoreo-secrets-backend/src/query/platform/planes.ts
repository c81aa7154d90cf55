import {
  worstSeverity,
  type CauseDto,
  type PlaneDto,
  type PlanesAnswerDto,
  type PlatformPlaneDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import type { PlaneView } from '../planeViews';
import { defined, wireCause } from '../wireHealth';
import { countsOf } from '../counts';
import { agentCaOf } from './agentCa';
import { agentOf } from './agentOf';
import { everyRow } from './countedOnce';
import type { Estate } from './estate';
import { identityQuestions } from './identityQuestions';
import { isCounted } from './isCounted';
import { clusterKeyOf } from './placement';
import type { PlatformRow } from './platformRow';
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
function ownStore(estate: Estate, { id }: PlaneDto): Severity {
  const own = estate.stores.find(
    ({ plane, planeDefault }) => planeDefault && plane.id === id,
  );
  return own?.health.severity ?? 'ok';
}

function ownOf(
  estate: Estate,
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
    estate.views.get(plane.id)?.partsDown.length ? 'warning' : 'ok',
    plane.controller?.severity ?? 'ok',
    ownStore(estate, plane),
  ]);
}

function sharedWith({ views }: Estate, id: string): string[] {
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
  { context }: Estate,
  id: string,
): readonly CauseDto[] | undefined {
  const causes = identityQuestions(context.snapshot).flatMap(
    ({ planes, cause }) => (planes.includes(id) ? wireCause(cause) : []),
  );
  return causes.length > 0 ? causes : undefined;
}

function rowsByPlane(estate: Estate): ReadonlyMap<string, PlatformRow[]> {
  return groupBy(everyRow(estate), ({ planeId }) => planeId);
}

/** `GET /v1/planes` */
export const planesAnswer = memoised((estate: Estate): PlanesAnswerDto => {
  const { context } = estate;
  const rows = rowsByPlane(estate);
  const planes = estate.planes.map((plane): PlatformPlaneDto => {
    const agent = agentOf(context, plane);
    const { severity, ...agentCa } = agentCaOf(estate, plane, agent);
    const identity = identityOf(estate, plane.id);
    return defined({
      ...plane,
      sharedWith: sharedWith(estate, plane.id),
      identity,
      agent,
      ...agentCa,
      eso: esoOf(estate.views.get(plane.id)),
      refused: refusedKinds(estate, plane.id),
      secrets: isCounted(estate, plane.id)
        ? countsOf(rows.get(plane.id) ?? [])
        : undefined,
      own: ownOf(estate, plane, agent, severity, identity),
    });
  });
  return { planes };
});
