import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { searchOf } from './urlState';

/** A part of all secrets, and how it is asked for. */
export interface IncidentList {
  readonly text: string;
  readonly search: string;
}

/** What hangs on an incident; what fails now and what will are listed apart. */
export function incidentLists(
  { id, level, counts: { secrets = 0, atRisk } }: IncidentDto,
  { t }: Pick<ViewContext, 't'>,
): readonly IncidentList[] {
  if (level === 'platform') return [];
  if (secrets === 0 || !atRisk) {
    const search = searchOf({ incident: id });
    return [{ text: t('incident.openSecrets'), search }];
  }
  return [
    {
      text: t('incident.openFailing', { count: secrets }),
      search: searchOf({ incident: id, status: 'critical,warning,unknown' }),
    },
    {
      text: t('incident.openAtRisk', { count: atRisk.secrets }),
      search: searchOf({ incident: id, status: 'atRisk' }),
    },
  ];
}
