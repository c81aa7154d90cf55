import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { searchOf } from './urlState';

/** Parts of all secrets that hang on an incident, and how each is asked for: what fails now, and what will. */
export function incidentLists(
  { id, level, counts: { secrets = 0, atRisk } }: IncidentDto,
  { t }: Pick<ViewContext, 't'>,
) {
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
