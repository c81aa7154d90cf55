import type {
  CauseClass,
  IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { IconName } from '../tone';

const OF_CAUSE: Readonly<Partial<Record<CauseClass, IconName>>> = {
  planeUnreachable: 'cloudOff',
  planeForbidden: 'lock',
  ownAccess: 'lock',
  planeNotConfigured: 'lock',
  stillStarting: 'clock',
  clockInDoubt: 'clock',
  controllerStalled: 'pause',
  intervalUnreadable: 'pause',
  kindNotServed: 'barred',
  controllerDown: 'barred',
  esoNotInstalled: 'barred',
  storeAbsent: 'barred',
  storeNotSet: 'barred',
  ownedByAnother: 'barred',
  agentGone: 'cloudOff',
  agentCaExpires: 'clock',
};

/** The shape that tells causes apart beside their colour. */
export function incidentIcon(incident: IncidentDto): IconName {
  const own = OF_CAUSE[incident.cause.class];
  if (own) {
    return own;
  }
  if (incident.severity === 'unknown') {
    return 'question';
  }
  if (incident.severity === 'critical') {
    return 'alert';
  }
  const { blocking, oldValue } = incident.counts;
  return blocking === 0 && oldValue > 0 ? 'history' : 'triangle';
}
