import type { IncidentDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { given } from '../given';
import type { Tone } from '../tone';

/** How much an incident does, as numbers and as a bar: `4 block pods`, and beside it `33 old`. */
export function hitsOf(
  { severity, level, counts, checks = [] }: IncidentDto,
  { t }: Pick<ViewContext, 't'>,
) {
  const { secrets, blocking, oldValue, heldBack, atRisk } = counts;
  if (secrets === undefined) return alone(t('tile.counts.uncounted'));
  const soon = atRisk?.secrets ?? 0;
  if (secrets + soon === 0) {
    if (checks.length > 0) {
      return alone(t('desk.checks', { count: checks.length }));
    }
    const isOwn = level === 'object' || level === 'remoteKey';
    return alone(t(isOwn ? 'incident.hits.none' : 'incident.hits.own'));
  }
  if (severity === 'unknown') {
    const text = t('incident.hits.unknown', { count: secrets });
    return alone(text, [{ tone: 'unknown', size: secrets }]);
  }
  const others = Math.max(0, secrets - blocking - oldValue);
  const [text = '', ...rest] = given(
    blocking > 0 && t('incident.hits.blocking', { count: blocking }),
    oldValue > 0 &&
      t(blocking > 0 ? 'incident.hits.old' : 'incident.hits.oldValue', {
        count: oldValue,
      }),
    others > 0 &&
      t(others < secrets ? 'incident.hits.others' : 'incident.secrets', {
        count: others,
      }),
    heldBack > 0 && t('incident.hits.heldBack', { count: heldBack }),
    soon > 0 && t('incident.hits.atRisk', { count: soon }),
  );
  // What is grave, and keeps no pod from starting, is no less red.
  const grave = severity === 'critical' && blocking === 0 ? others : 0;
  const segments = [
    { tone: 'error', size: blocking + grave },
    { tone: 'held', size: heldBack },
    { tone: 'warning', size: oldValue + others - grave },
    { tone: 'ok', size: soon },
  ] as const;
  return {
    text,
    rest: rest.join(' · '),
    segments: segments.filter(({ size }) => size > 0),
  };
}

function alone(
  text: string,
  segments: readonly { readonly tone: Tone; readonly size: number }[] = [],
) {
  return { text, rest: '', segments };
}
