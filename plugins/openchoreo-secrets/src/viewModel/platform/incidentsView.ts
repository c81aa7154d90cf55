import {
  isUnseen,
  type IncidentDto,
  type IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { countedChips } from '../counted';
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

/** @param synced - how many secrets of the whole fleet are; undefined while that is not known. */
export function incidentsView(synced: number | undefined) {
  return (
    answer: IncidentsAnswerDto,
    url: PlatformUrlState,
    context: ViewContext,
  ): IncidentsView => ({
    ...shownIncidents(answer, url, context),
    none:
      answer.incidents.length === 0
        ? noneView(answer, synced, context)
        : undefined,
  });
}

function shownIncidents(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): Omit<IncidentsView, 'none'> {
  const { t } = context;
  const { incidents, planes, quiet = [] } = answer;
  const filter = incidentFilter(answer);
  const shown = incidents.filter(one => rowMatches(one, filter, url));
  const count = (severity: IncidentDto['severity']) =>
    shown.filter(one => one.severity === severity).length;
  return {
    incidents: shown.map(one => incidentView(one, answer, context)),
    quiet: quiet.map(one => quietIncidentView(one, answer, context)),
    ...filterBarView(incidents, filter, url, { t, planes }),
    chips: countedChips(
      {
        critical: count('critical'),
        warning: count('warning'),
        unknown: count('unknown'),
      },
      t,
    ),
  };
}

/** That there is no incident, and of what that is said: good news of the planes that are seen alone. */
function noneView(
  { planes }: IncidentsAnswerDto,
  synced: number | undefined,
  { t }: ViewContext,
): MessageView {
  if (planes.length === 0) {
    return {
      icon: 'question',
      title: t('incident.noPlanes'),
      detail: t('incident.noPlanesDetail'),
    };
  }
  const unseen = planes.filter(isUnseen).length;
  const none = t('incident.none');
  const title = synced
    ? t('incident.noneCounted', {
        title: none,
        parts: t('incident.secrets', { count: synced }),
        planes: t('tile.planes', { count: planes.length - unseen }),
      })
    : none;
  return unseen === 0
    ? { icon: 'check', title, detail: t('incident.noneDetail') }
    : {
        icon: 'question',
        title: t('incident.noneUnknown', { title, count: unseen }),
        detail: t('incident.noneUnknownDetail'),
      };
}
