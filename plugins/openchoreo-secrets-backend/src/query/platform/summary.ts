import {
  needsAttention,
  worstSeverity,
  type IncidentDto,
  type SummaryAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { platformSecretsAnswer } from '../checklist/platformSecretsAnswer';
import { urgentSeverities } from '../checklist/progress';
import { countsOf } from '../counts';
import { sharedStore } from './countedOnce';
import type { Estate } from './estate';
import { incidentsOf } from './incidents';
import { placeOf } from './incidentReason';
import { isUnseen } from './isUnseen';

/** Each store once, however many planes live in its cluster. */
function storesIn(estate: Estate) {
  const stores = new Map<string, boolean>();
  for (const entry of estate.stores) {
    const { id, plane, health } = entry;
    const ref = id.slice(plane.id.length + 1);
    const key =
      sharedStore(entry, estate.context.snapshot) ??
      `${placeOf(estate, plane.id)}|${ref}`;
    stores.set(key, stores.get(key) || needsAttention(health.severity));
  }
  return {
    total: stores.size,
    failing: [...stores.values()].filter(failing => failing).length,
  };
}

/** `GET /v1/summary` */
export function summaryAnswer(estate: Estate): SummaryAnswerDto {
  const incidents = incidentsOf(estate);
  const having = (severity: IncidentDto['severity']) =>
    incidents.filter(each => each.severity === severity).length;
  const checklist = platformSecretsAnswer(estate);
  const { required, needAction, cannotTell } = checklist.progress;
  const unknown = estate.planes.filter(isUnseen);
  return {
    incidents: {
      critical: having('critical'),
      warning: having('warning'),
      unknown: having('unknown'),
    },
    secrets: countsOf(estate.rows),
    planes: { total: estate.planes.length, unknown: unknown.length },
    stores: storesIn(estate),
    platformSecrets: { required, needAction, cannotTell },
    worst: worstSeverity([
      ...incidents.map(({ severity }) => severity),
      ...estate.rows.map(({ health }) => health.severity),
      ...urgentSeverities(checklist),
      ...(unknown.length > 0 ? (['unknown'] as const) : []),
    ]),
    observed: [...estate.planes],
  };
}
