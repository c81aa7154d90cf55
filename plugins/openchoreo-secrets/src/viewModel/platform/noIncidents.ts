import {
  isUnseen,
  type IncidentsAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Translate } from '../../translation';

/** That there is no incident, and what that is said of: `No incidents · 19 secrets on 3 planes synced`. */
export function noIncidents(
  { planes }: Pick<IncidentsAnswerDto, 'planes'>,
  synced: number | undefined,
  t: Translate,
): string {
  const unknown = planes.filter(isUnseen).length;
  const seen = planes.length - unknown;
  const none = t('incident.none');
  const counted = synced
    ? t('incident.noneCounted', {
        title: none,
        parts: t('incident.secrets', { count: synced }),
        planes: t('tile.planes', { count: seen }),
      })
    : none;
  return unknown > 0 || planes.length === 0
    ? t('incident.noneUnknown', { title: counted, count: unknown })
    : counted;
}
