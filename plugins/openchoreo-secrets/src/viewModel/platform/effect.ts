import type {
  IncidentDto,
  PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { isSeen } from '../planes';
import { capital } from '../capital';
import { given } from '../given';

/** What an incident does to what runs, in one sentence. */
export function effectOf(
  incident: IncidentDto,
  plane: PlaneDto | undefined,
  context: ViewContext,
): string {
  const { t } = context;
  const { secrets, blocking, oldValue, heldBack, atRisk } = incident.counts;
  if (secrets === undefined) {
    return t('incident.effect.uncounted');
  }
  const next =
    atRisk &&
    t('incident.effect.atRisk', {
      count: atRisk.secrets,
      components: t('incident.components', { count: atRisk.components }),
    });
  if (secrets === 0 && !next) {
    return t('incident.effect.none');
  }
  if (incident.severity === 'unknown') {
    // What was known is as old as the last word of the plane; of one that was never seen there is none.
    const time =
      plane && !isSeen(plane) ? clockOf(plane.asOf, context) : undefined;
    return time
      ? t('incident.effect.unknownSince', { count: secrets, time })
      : t('incident.effect.unknown', { count: secrets });
  }
  const parts = given(
    blocking > 0 && t('incident.effect.blocking', { count: blocking }),
    ...othersOf(incident, context),
    oldValue > 0 && t('incident.effect.oldValue', { count: oldValue }),
    heldBack > 0 && t('incident.effect.heldBack', { count: heldBack }),
    next,
  );
  return parts.length > 0
    ? capital(t('incident.effect.sentence', { parts: parts.join('; ') }))
    : t('incident.effect.other', { count: secrets });
}

/** Pods that start, and lack a value or have another's; counted nowhere, so not here. */
function othersOf(
  { affected }: IncidentDto,
  { t }: ViewContext,
): readonly string[] {
  return (['startsWithout', 'startsWithOther'] as const)
    .filter(effect => affected.some(one => one.effect === effect))
    .map(effect => t(`incident.effect.${effect}`));
}
