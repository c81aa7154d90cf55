import type {
  IncidentDto,
  PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { clockOf, type ViewContext } from '../context';
import { isSeen } from '../planes';
import { capital } from '../capital';
import { given } from '../given';
import { reachSentence } from '../report/reach';
import { sentences } from '../sentence';

/** What an incident does to what runs, in one sentence. */
export function effectOf(
  incident: IncidentDto,
  plane: PlaneDto | undefined,
  context: ViewContext,
): string {
  const { t } = context;
  const { secrets, blocking, oldValue, heldBack } = incident.counts;
  if (secrets === undefined) {
    return t('incident.effect.uncounted');
  }
  const all = allOf(incident, context);
  if (secrets === 0) {
    const { checks = [] } = incident;
    const ofPlatform =
      checks.length > 0 && t('desk.checksLack', { count: checks.length });
    return all ?? (ofPlatform || t('incident.effect.none'));
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
  );
  const now =
    parts.length > 0
      ? capital(t('incident.effect.sentence', { parts: parts.join('; ') }))
      : t('incident.effect.other', { count: secrets });
  return sentences(all, now);
}

/** The whole reach, where not all of it fails yet. */
function allOf(
  { counts: { secrets = 0, atRisk, reach } }: IncidentDto,
  { t }: ViewContext,
): string | undefined {
  if (!atRisk) return undefined;
  const components = (count: number) => t('incident.components', { count });
  return secrets > 0 && reach
    ? reachSentence(
        {
          all: reach.secrets,
          components: components(reach.components),
          failing: secrets,
          atRisk: atRisk.secrets,
        },
        t,
      )
    : t('incident.effect.atRisk', {
        count: atRisk.secrets,
        components: components(atRisk.components),
      });
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
