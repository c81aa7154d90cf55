import type { IncidentsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import {
  incidentCounts,
  INCIDENT_FILTERS,
  incidentFilters,
  incidentMatches,
} from '../../viewModel/platform/incidentFilter';
import { incidentView, unknownLast } from '../../viewModel/platform/incidents';
import { uncontrolled } from '../../viewModel/platform/options';
import type { TileLine } from '../../viewModel/platform/tiles';
import type { PlatformUrlState } from '../../viewModel/platform/urlState';

/** Incidents that the address asks for, in words. */
export function useIncidentViews(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const views = useMemo(() => {
    const shown = unknownLast(answer.incidents).filter(one =>
      incidentMatches(one, answer, url),
    );
    const { t } = context;
    const { planes } = answer;
    return {
      incidents: shown.map(one => incidentView(one, answer, context)),
      filters: incidentFilters(answer, url, context),
      others: uncontrolled(url.filters, INCIDENT_FILTERS, { t, planes }),
      chips: chipsOf(incidentCounts(shown), context),
    };
  }, [answer, url, context]);
  return useStructural(views);
}

function chipsOf(
  { error, warning, unknown }: ReturnType<typeof incidentCounts>,
  { t }: ViewContext,
): readonly TileLine[] {
  const all = [
    [error, 'error', 'alert', 'critical'],
    [warning, 'warning', 'triangle', 'warnings'],
    [unknown, 'unknown', 'question', 'unknown'],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([count, tone, icon, word]) => ({
      tone,
      icon,
      text: t(`incident.${word}`, { count }),
    }));
}
