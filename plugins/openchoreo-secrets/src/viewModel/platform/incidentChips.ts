import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { statusChips, type ChipView } from './chips';
import type { PlatformUrlState } from './urlState';
import { isNew } from './visit';

type Only = PlatformUrlState['only'][number];

const LOOK = {
  new: { tone: 'none', icon: 'clock' },
  production: { tone: 'none', icon: 'shield' },
} as const;

/** What incidents can be cut down to, and how many each would leave; nothing of what is nought. */
export function incidentChips(
  incidents: readonly IncidentDto[],
  url: PlatformUrlState,
  lastVisit: number | undefined,
  context: ViewContext,
): readonly ChipView[] {
  const { t } = context;
  const count = (severity: IncidentDto['severity']) =>
    incidents.filter(one => one.severity === severity).length;
  const chipOf = (one: Only, n: number): readonly ChipView[] => {
    const on = url.only.includes(one);
    const only = on
      ? url.only.filter(each => each !== one)
      : [...url.only, one];
    return n > 0 || on
      ? [
          {
            ...LOOK[one],
            text: t(`incident.only.${one}`, { n }),
            on,
            change: { only },
          },
        ]
      : [];
  };
  return [
    ...statusChips(
      {
        critical: count('critical'),
        warning: count('warning'),
        unknown: count('unknown'),
      },
      url,
      t,
    ),
    ...chipOf('new', incidents.filter(one => isNew(one, lastVisit)).length),
    ...chipOf(
      'production',
      incidents.filter(({ production }) => production).length,
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
