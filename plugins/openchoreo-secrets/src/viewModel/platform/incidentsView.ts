import type {
  IncidentDto,
  IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { isSeen } from '../planes';
import type { MessageView } from '../message';
import { countedChips } from './counted';
import { incidentFilter } from './incidentFilter';
import { quietIncidentView, type QuietIncidentView } from './incidentPast';
import { incidentView, type IncidentView } from './incidents';
import { filterBarView, rowMatches, type FilterBarView } from './rowFilter';
import type { PlatformUrlState } from './urlState';

/** Incidents that the address asks for. */
export interface IncidentsView extends FilterBarView {
  /** Said where there is none at all. */
  readonly none?: MessageView;
  readonly incidents: readonly IncidentView[];
  readonly quiet: readonly QuietIncidentView[];
}

export function incidentsView(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): IncidentsView {
  const { t } = context;
  const { incidents, planes, quiet = [] } = answer;
  const filter = incidentFilter(answer);
  const shown = incidents.filter(one => rowMatches(one, filter, url));
  const of = (severity: IncidentDto['severity']) =>
    shown.filter(one => one.severity === severity).length;
  return {
    none: incidents.length === 0 ? noneView(answer, context) : undefined,
    incidents: shown.map(one => incidentView(one, answer, context)),
    quiet: quiet.map(one => quietIncidentView(one, answer, context)),
    ...filterBarView(incidents, filter, url, { t, planes }),
    chips: countedChips(
      {
        critical: of('critical'),
        warning: of('warning'),
        unknown: of('unknown'),
      },
      t,
    ),
  };
}

/** No incident is good news of the planes that are seen alone. */
function noneView(
  { planes }: IncidentsAnswerDto,
  { t }: ViewContext,
): MessageView {
  const unseen = planes.filter(plane => !isSeen(plane)).length;
  return unseen === 0 && planes.length > 0
    ? {
        icon: 'check',
        title: t('incident.none'),
        detail: t('incident.noneDetail'),
      }
    : {
        icon: 'question',
        title: t('incident.noneUnknown', { count: unseen }),
        detail: t('incident.noneUnknownDetail'),
      };
}
