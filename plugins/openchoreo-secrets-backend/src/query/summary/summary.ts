import {
  needsAttention,
  worstSeverity,
  type IncidentDto,
  type SummaryAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { checklistAnswer } from '../checklist/checklistAnswer';
import { urgentSeverities } from '../checklist/progress';
import { countsOf } from '../wire/counts';
import { sharedStore } from '../fleet/countedOnce';
import type { Fleet } from '../fleet/fleet';
import { incidentsOf } from '../fleet/incidents';
import { placeOf } from '../fleet/incidentReason';
import { isUnseen } from '../fleet/isUnseen';

/** Each store once, however many planes live in its cluster. */
function storesIn(fleet: Fleet) {
  const stores = new Map<string, boolean>();
  for (const entry of fleet.stores) {
    const { id, plane, health } = entry;
    const ref = id.slice(plane.id.length + 1);
    const key =
      sharedStore(entry, fleet.context.snapshot) ??
      `${placeOf(fleet, plane.id)}|${ref}`;
    stores.set(key, stores.get(key) || needsAttention(health.severity));
  }
  return {
    total: stores.size,
    failing: [...stores.values()].filter(failing => failing).length,
  };
}

/** `GET /v1/summary` */
export function summaryAnswer(fleet: Fleet): SummaryAnswerDto {
  const incidents = incidentsOf(fleet);
  const having = (severity: IncidentDto['severity']) =>
    incidents.filter(each => each.severity === severity).length;
  const checklist = checklistAnswer(fleet);
  const { required, needAction, cannotTell } = checklist.progress;
  const unknown = fleet.planes.filter(isUnseen);
  return {
    incidents: {
      critical: having('critical'),
      warning: having('warning'),
      unknown: having('unknown'),
    },
    secrets: countsOf(fleet.rows),
    planes: { total: fleet.planes.length, unknown: unknown.length },
    stores: storesIn(fleet),
    checklist: { required, needAction, cannotTell },
    worst: worstSeverity([
      ...incidents.map(({ severity }) => severity),
      ...fleet.rows.map(({ health }) => health.severity),
      ...urgentSeverities(checklist),
      ...(unknown.length > 0 ? (['unknown'] as const) : []),
    ]),
    observed: [...fleet.planes],
  };
}
