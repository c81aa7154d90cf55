import {
  isUnseen,
  type IncidentDto,
  type IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import type { ChipView } from './chips';
import { deskHeadline, type DeskHeadline } from './deskHeadline';
import { incidentChips, isLeft } from './incidentChips';
import { incidentFilter } from './incidentFilter';
import { byComponent, type IncidentGroup } from './incidentGroups';
import { quietIncidentView, type QuietIncidentView } from './incidentPast';
import { incidentView } from './incidents';
import { filterBarView, rowMatches, type FilterBarView } from './rowFilter';
import type { PlatformUrlState } from './urlState';

/** How the address asks for the newest first; else what they do decides, as in the answer. */
export const NEWEST = 'newest';

/** Incidents that the address asks for. */
export interface IncidentsView extends FilterBarView {
  /** Said where there is none at all. */
  readonly none?: MessageView;
  readonly headline: DeskHeadline;
  /** One of all, where they are not grouped; none where nothing is left. */
  readonly groups: readonly IncidentGroup[];
  readonly quiet: readonly QuietIncidentView[];
}

/** What the page knows beside the incidents. */
export interface DeskKnows {
  /** How many secrets of the whole fleet are synced; undefined while that is not known. */
  readonly synced?: number;
  /** When the reader was here before. */
  readonly lastVisit?: number;
}

export function incidentsView({ synced, lastVisit }: DeskKnows) {
  return (
    answer: IncidentsAnswerDto,
    url: PlatformUrlState,
    context: ViewContext,
  ): IncidentsView => {
    const { incidents, planes, quiet = [] } = answer;
    const filter = incidentFilter(answer);
    return {
      none:
        incidents.length === 0 ? noneView(answer, synced, context) : undefined,
      headline: deskHeadline(answer, lastVisit, context),
      groups: groupsOf(answer, url, lastVisit, context),
      quiet: quiet.map(one => quietIncidentView(one, answer, context)),
      ...filterBarView(incidents, filter, url, { t: context.t, planes }),
      chips: chipsOf(answer, url, lastVisit, context),
    };
  };
}

/** They count what is left by every filter but the status, which they set themselves. */
function chipsOf(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  lastVisit: number | undefined,
  context: ViewContext,
): readonly ChipView[] {
  const filter = incidentFilter(answer);
  const others = { ...url, filters: { ...url.filters, status: [] } };
  const left = answer.incidents.filter(one => rowMatches(one, filter, others));
  return incidentChips(left, url, lastVisit, context);
}

function groupsOf(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  lastVisit: number | undefined,
  context: ViewContext,
): readonly IncidentGroup[] {
  const filter = incidentFilter(answer);
  const left = answer.incidents.filter(
    one => rowMatches(one, filter, url) && isLeft(one, url, lastVisit),
  );
  const sorted = url.sort === NEWEST ? [...left].sort(newestFirst) : left;
  const viewOf = (one: IncidentDto) =>
    incidentView(one, answer, context, lastVisit);
  if (url.byComponent) return byComponent(sorted, viewOf, context);
  return sorted.length > 0
    ? [{ id: 'all', incidents: sorted.map(viewOf) }]
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
