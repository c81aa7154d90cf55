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
import { quietIncidentView } from '../../viewModel/platform/incidentPast';
import { incidentView } from '../../viewModel/platform/incidents';
import { uncontrolled } from '../../viewModel/platform/options';
import type { TileLine } from '../../viewModel/platform/tileLine';
import type { PlatformUrlState } from '../../viewModel/platform/urlState';
import { lookOf } from '../../viewModel/tone';

/** Incidents that the address asks for, in words. */
export function useIncidentViews(
  answer: IncidentsAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const views = useMemo(() => {
    const shown = answer.incidents.filter(one =>
      incidentMatches(one, answer, url),
    );
    const { t } = context;
    const { planes } = answer;
    return {
      incidents: shown.map(one => incidentView(one, answer, context)),
      quiet: (answer.quiet ?? []).map(one =>
        quietIncidentView(one, answer, context),
      ),
      filters: incidentFilters(answer, url, context),
      others: uncontrolled(url.filters, INCIDENT_FILTERS, { t, planes }),
      chips: chipsOf(incidentCounts(shown), context),
    };
  }, [answer, url, context]);
  return useStructural(views);
}

function chipsOf(
  { critical, warning, unknown }: ReturnType<typeof incidentCounts>,
  { t }: ViewContext,
): readonly TileLine[] {
  const all = [
    [critical, 'critical', 'critical'],
    [warning, 'warning', 'warnings'],
    [unknown, 'unknown', 'unknown'],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([count, severity, word]) => ({
      ...lookOf(severity),
      text: t(`incident.${word}`, { count }),
    }));
}
