import {
  isUnseen,
  worstSeverity,
  type IncidentDto,
  type SummaryAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { checklistAnswer } from '../checklist/checklistAnswer';
import { countedRows } from '../fleet/countedRows';
import type { Fleet } from '../fleet/fleet';
import { incidentsOf, incidentSteps } from '../incidents/incidents';
import { storeTotals } from '../fleet/mergedStores';

/** What the answer is made of, in steps between which others may have their turn. */
export function* summarySteps(fleet: Fleet): Generator<void, void> {
  yield* countedRows.steps(fleet.rows);
  yield* incidentSteps(fleet);
}

/** `GET /v1/summary` */
export function summaryAnswer(fleet: Fleet): SummaryAnswerDto {
  const incidents = incidentsOf(fleet);
  const having = (severity: IncidentDto['severity']) =>
    incidents.filter(each => each.severity === severity).length;
  const { required, needAction, critical, cannotTell } =
    checklistAnswer(fleet).progress;
  const unknown = fleet.planes.filter(isUnseen);
  const { counts, worst } = countedRows.of(fleet.rows);
  return {
    incidents: {
      critical: having('critical'),
      warning: having('warning'),
      unknown: having('unknown'),
    },
    secrets: { ...counts },
    planes: { total: fleet.planes.length, unknown: unknown.length },
    stores: storeTotals(fleet),
    checklist: { required, needAction, critical, cannotTell },
    worst: worstSeverity([
      ...incidents.map(({ severity }) => severity),
      worst,
      ...(unknown.length > 0 ? (['unknown'] as const) : []),
    ]),
    observed: [...fleet.planes],
  };
}
