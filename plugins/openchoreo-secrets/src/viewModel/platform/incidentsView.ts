import {
  isUnseen,
  type IncidentDto,
  type IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { deskHeadline } from './deskHeadline';
import { incidentChips, isLeft } from './incidentChips';
import { incidentFilter } from './incidentFilter';
import { byComponent, type IncidentGroup } from './incidentGroups';
import { quietIncidentView } from './incidentPast';
import { incidentView, type IncidentView } from './incidents';
import { filterBarView, filtered } from './rowFilter';
import type { PlatformUrlState } from './urlState';

/** How the address asks for the newest first; else what they do decides, as in the answer. */
export const NEWEST = 'newest';

/** What the page knows beside the incidents. */
export interface DeskKnows {
  /** How many secrets of the whole fleet are synced; undefined while that is not known. */
  readonly synced?: number;
  /** When the reader was here before. */
  readonly lastVisit?: number;
}

/** Incidents that the address asks for. */
export function incidentsView({ synced, lastVisit }: DeskKnows) {
  return (
    answer: IncidentsAnswerDto,
    url: PlatformUrlState,
    context: ViewContext,
  ) => {
    const { incidents, planes, quiet = [] } = answer;
    const filter = incidentFilter(answer);
    const { shown, counted } = filtered(incidents, filter, url);
    const left = shown.filter(one => isLeft(one, url, lastVisit));
    return {
      none:
        incidents.length === 0 ? noneView(answer, synced, context) : undefined,
      headline: deskHeadline(answer, lastVisit, context),
      groups: groupsOf(
        url.sort === NEWEST ? [...left].sort(newestFirst) : left,
        one => incidentView(one, answer, context, lastVisit),
        url,
        context,
      ),
      quiet: quiet.map(one => quietIncidentView(one, answer, context)),
      ...filterBarView(incidents, filter, url, { t: context.t, planes }),
      chips: incidentChips(counted, url, lastVisit, context),
    };
  };
}

function groupsOf(
  incidents: readonly IncidentDto[],
  viewOf: (incident: IncidentDto) => IncidentView,
  { byComponent: isGrouped }: PlatformUrlState,
  context: ViewContext,
): readonly IncidentGroup[] {
  if (isGrouped) return byComponent(incidents, viewOf, context);
  return incidents.length > 0
    ? [{ id: 'all', incidents: incidents.map(viewOf) }]
    : [];
}

/** What began at a time that nobody knows comes last. */
function newestFirst(a: IncidentDto, b: IncidentDto): number {
  const began = ({ since }: IncidentDto) => (since ? Date.parse(since) : 0);
  return began(b) - began(a);
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
