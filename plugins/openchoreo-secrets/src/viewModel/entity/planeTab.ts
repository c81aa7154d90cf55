import {
  needsAttention,
  worstSeverity,
  type IncidentDto,
  type IncidentsAnswerDto,
  type PlanesAnswerDto,
  type StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { asOfView, isSeen } from '../planes';
import { incidentView } from '../platform/incidents';
import { isOfPlane, storeGroups, storeView } from '../platform/stores';
import { headlineView } from '../report/headline';
import { placeRows } from '../report/placeRows';
import { reportedPlane } from '../report/reported';
import { sentences, type SummaryView } from '../sentence';
import { lookOf } from '../tone';
import { planeFacts } from './planeFacts';

/** What is asked beside the planes; absent until it is answered. */
export interface PlaneParts {
  readonly incidents?: IncidentsAnswerDto;
  readonly stores?: StoresAnswerDto;
  /** Some of it was not answered. */
  readonly failed: boolean;
}

export type PlaneTabView = NonNullable<ReturnType<ReturnType<typeof planeTab>>>;

/** The Secrets tab of a plane: the plane itself, what broke on it, who takes secrets from it, and its stores. */
export function planeTab(
  id: string,
  { incidents, stores, failed }: PlaneParts,
) {
  const here = incidents?.incidents.filter(({ planeId }) => planeId === id);
  return ({ planes, report }: PlanesAnswerDto, context: ViewContext) => {
    const plane = planes.find(one => one.id === id);
    if (!plane || !report) return undefined;
    const of = reportedPlane(plane, report);
    return {
      id,
      seen: isSeen(plane),
      summary: withIncidents(headlineView(of, context), here, context),
      findings: [],
      notes: failed ? [context.t('entity.plane.partMissing')] : [],
      asOf: asOfView({ planes: [plane] }, context),
      facts: planeFacts(plane, planes, context),
      // Absent until they are known, as the stores.
      incidents:
        incidents && here?.map(one => incidentView(one, incidents, context)),
      environments: placeRows(of, undefined, context),
      stores: stores && {
        note: storeGroups(stores, [], context).find(group => group.id === id)
          ?.note,
        stores: stores.stores
          .filter(store => isOfPlane(store, id))
          .map(store => storeView(store, plane, context)),
      },
    };
  };
}

/** Where somebody has to act, the incidents tell on what, and one that is graver gives its look; what is broken beside the secrets is never under a green headline. */
function withIncidents(
  said: SummaryView,
  here: readonly Pick<IncidentDto, 'severity'>[] = [],
  { t }: ViewContext,
): SummaryView {
  const severities = here.map(({ severity }) => severity);
  const worst = worstSeverity(severities);
  if (said.tone === 'error' || said.tone === 'warning') {
    const count = here.length;
    const more = count > 0 ? t('entity.plane.incidentsBelow', { count }) : '';
    const graver = said.tone === 'warning' && worst === 'critical';
    return {
      ...said,
      ...(graver && lookOf(worst)),
      detail: sentences(said.detail, more),
    };
  }
  const broken = severities.filter(needsAttention);
  if (said.tone === 'unknown' || broken.length === 0) return said;
  return {
    ...said,
    ...lookOf(worst),
    headline: t('entity.plane.butIncidents', {
      said: said.headline,
      count: broken.length,
    }),
  };
}
