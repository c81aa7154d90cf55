import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { lineOf } from '../tileLine';
import { chipOf, statusChips, type ChipView } from './chips';
import { toggled, type PlatformUrlState } from './urlState';
import { isNew } from './visit';

/** What incidents can be cut down to, and how many each would leave. */
export function incidentChips(
  incidents: readonly IncidentDto[],
  url: PlatformUrlState,
  lastVisit: number | undefined,
  { t }: ViewContext,
): readonly ChipView[] {
  const count = (test: (one: IncidentDto) => boolean) =>
    incidents.filter(test).length;
  const chip = (
    name: PlatformUrlState['only'][number],
    icon: 'clock' | 'shield',
    n: number,
  ) =>
    chipOf(
      n,
      lineOf({ tone: 'none', icon }, t(`incident.only.${name}`, { n })),
      {
        on: url.only.includes(name),
        change: { only: toggled(url.only, name) },
      },
    );
  return [
    ...statusChips(
      {
        critical: count(({ severity }) => severity === 'critical'),
        warning: count(({ severity }) => severity === 'warning'),
        unknown: count(({ severity }) => severity === 'unknown'),
      },
      url,
      t,
    ),
    ...chip(
      'new',
      'clock',
      count(one => isNew(one, lastVisit)),
    ),
    ...chip(
      'production',
      'shield',
      count(({ production }) => production),
    ),
  ];
}

/** Whether the marks beside the filters leave it. */
export function isLeft(
  incident: IncidentDto,
  { only }: PlatformUrlState,
  lastVisit: number | undefined,
): boolean {
  return (
    (!only.includes('new') || isNew(incident, lastVisit)) &&
    (!only.includes('production') || incident.production)
  );
}
