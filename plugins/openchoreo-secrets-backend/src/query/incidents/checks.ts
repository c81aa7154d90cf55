import {
  causeOf,
  type Cause,
  type ChecklistRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import { checklistAnswer } from '../checklist/checklistAnswer';
import { expectedOnce, type ExpectedOnce } from '../checklist/expectedOnce';
import { needsAction } from '../checklist/progress';
import { AGENT_SECRET, agentCaOf } from '../fleet/agentCa';
import { agentOf } from '../fleet/agentOf';
import { agentReason } from '../fleet/agentBases';
import type { Fleet } from '../fleet/fleet';
import type { Base } from '../fleet/incidentBase';
import { incidentDrafts } from '../fleet/incidentDrafts';
import { placeOf, reasonKey } from '../fleet/incidentReason';

/** The rows of the checklist, each once for all planes of its cluster. */
const rowsOnce = memoised((fleet: Fleet): readonly ExpectedOnce[] =>
  expectedOnce(
    fleet,
    checklistAnswer(fleet).checklists.flatMap(({ rows }) => rows),
  ),
);

/** Those that somebody has to act on: what cannot be told is no fault. */
export function checksOf(fleet: Fleet): readonly ExpectedOnce[] {
  return rowsOnce(fleet).filter(({ row }) => needsAction(row));
}

function keyOf(fleet: Fleet, { planeId, namespace, name }: ChecklistRowDto) {
  return reasonKey('platform', placeOf(fleet, planeId), namespace, name);
}

/** The incidents of rows of which it cannot be told now whether they go on. */
export const untoldChecks = memoised(
  (fleet: Fleet): ReadonlySet<string> =>
    new Set(
      rowsOnce(fleet).flatMap(({ row }) =>
        row.state === 'cannotTell' ? [keyOf(fleet, row)] : [],
      ),
    ),
);

/** Under which incident an ExternalSecret fails, by its cluster and name. */
const incidentByObject = memoised((fleet: Fleet) => {
  const found = new Map<string, string>();
  for (const { reason, hits } of incidentDrafts.of(fleet)) {
    for (const { row } of hits) {
      const { object, planeId = '' } = row;
      if (object?.kind !== 'ExternalSecret') continue;
      const at = `${placeOf(fleet, planeId)}|${object.namespace}/${object.name}`;
      if (!found.has(at)) found.set(at, reason.key);
    }
  }
  return found;
});

const ENDS = { expired: 'agentCaExpired', expiring: 'agentCaExpires' } as const;

/** The certificate of an agent is told already where the plane pins the same. */
function incidentOfAgent(
  fleet: Fleet,
  { name, state, planeId }: ChecklistRowDto,
): string | undefined {
  if (name !== AGENT_SECRET) return undefined;
  if (state !== 'expired' && state !== 'expiring') return undefined;
  const plane = fleet.planes.find(({ id }) => id === planeId);
  if (!plane) return undefined;
  const { agentCa, troubles } = agentCaOf(
    fleet,
    plane,
    agentOf(fleet.context, plane),
  );
  return agentCa === 'matches' &&
    troubles.some(({ named }) => named === ENDS[state])
    ? agentReason(plane, ENDS[state]).key
    : undefined;
}

/** The incident that a row is part of already; nothing where it is one by itself. */
export function knownIncident(
  fleet: Fleet,
  { row }: ExpectedOnce,
): string | undefined {
  const { state, externalSecret, planeId } = row;
  if (state !== 'failing') return incidentOfAgent(fleet, row);
  return incidentByObject(fleet).get(
    `${placeOf(fleet, planeId)}|${externalSecret}`,
  );
}

function causeOfRow(fleet: Fleet, row: ChecklistRowDto): Cause {
  const { planeId, namespace, name, state, missingKeys, cause } = row;
  const plane = fleet.planes.find(({ id }) => id === planeId)?.name ?? '';
  const params = { name, namespace, plane };
  if (state === 'wrongKeys') {
    return causeOf('keysAbsent', { ...params, key: missingKeys.join(', ') });
  }
  if (cause) return cause;
  if (state === 'expired') return causeOf('certificateExpired', params);
  return state === 'expiring'
    ? causeOf('certificateExpires', params)
    : causeOf('unknown', params);
}

/** A row that is an incident by itself. */
export function checkBase(fleet: Fleet, { row }: ExpectedOnce): Base {
  const { planeId, severity, since } = row;
  return {
    reason: { key: keyOf(fleet, row), level: 'platform', planeId },
    severity,
    cause: causeOfRow(fleet, row),
    since: since === undefined ? undefined : Date.parse(since),
    production: false,
  };
}
