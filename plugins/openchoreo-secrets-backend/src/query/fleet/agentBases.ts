import {
  causeOf,
  isUnseen,
  type Cause,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { agentCaOf } from './agentCa';
import { agentOf } from './agentOf';
import type { Fleet } from './fleet';
import type { Base } from './incidentBase';
import { reasonKey, type Reason } from './incidentReason';

/** The reason that something about the agent of a plane is. */
export function agentReason(
  { id }: Pick<PlaneDto, 'id'>,
  named: Cause['class'],
): Reason {
  return {
    key: reasonKey('platform', id, named),
    level: 'platform',
    planeId: id,
  };
}

function baseOf(
  plane: PlaneDto,
  named: Cause['class'],
  { severity, since }: Pick<Base, 'severity' | 'since'>,
): Base {
  return {
    reason: agentReason(plane, named),
    severity,
    cause: causeOf(named, { plane: plane.name }),
    since,
    production: false,
  };
}

/** Agents that are away, and certificates by which they will not be let in. */
export function agentBases(fleet: Fleet): readonly Base[] {
  return fleet.planes.flatMap(plane => {
    const agent = agentOf(fleet.context, plane);
    const { troubles } = agentCaOf(fleet, plane, agent);
    // Of a plane that is not seen, what stands between is told already.
    const isGone = agent === 'disconnected' && !isUnseen(plane);
    return [
      ...(isGone ? [baseOf(plane, 'agentGone', { severity: 'warning' })] : []),
      ...troubles.map(({ named, ...how }) => baseOf(plane, named, how)),
    ];
  });
}
