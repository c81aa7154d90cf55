import type { RowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeToTell } from './breakPoint';
import { clockOf, type ViewContext } from './context';
import { causeEvent } from './events';
import { lastKnownWord } from './deliveryWords';
import type { Subject } from './subject';

/** What follows the cause's own sentence: where it works, what holds it back, how often it failed. */
export function drawerReason(subject: Subject, context: ViewContext): string {
  return [
    ...gapOf(subject, context),
    ...heldOf(subject, context),
    ...lastKnownOf(subject, context),
    ...timesSeen(subject, context),
  ].join(' ');
}

function gapOf(
  { row, cell }: Subject,
  { t, times }: ViewContext,
): readonly string[] {
  const working = cell.health.flags.includes('promotionGap')
    ? workingEnvironments(row)
    : [];
  return working.length > 0
    ? [
        t('finding.gap', {
          working: times.list(working),
          missing: times.list([cell.environment]),
        }),
      ]
    : [];
}

function heldOf(
  { cell, culprit }: Subject,
  { t }: ViewContext,
): readonly string[] {
  const { heldBackBy } = cell;
  return heldBackBy === undefined
    ? []
    : [t('drawer.heldBackBy', { key: culprit?.label ?? heldBackBy })];
}

function lastKnownOf(
  { cell }: Subject,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  const { delivery, lastKnown } = cell;
  if (delivery.state !== 'unknown') return [];
  const time = clockOf(lastKnown?.at, context);
  if (lastKnown && time) {
    return [t('drawer.wasKnown', { time, word: lastKnownWord(lastKnown, t) })];
  }
  return delivery.reason === 'notSeen' ? [t('drawer.neverKnown')] : [];
}

function timesSeen(
  { cell, object }: Subject,
  context: ViewContext,
): readonly string[] {
  const { t } = context;
  const event = causeToTell(cell) && causeEvent(object);
  if (!event || event.count <= 1) return [];
  const time = clockOf(event.lastAt, context) ?? '';
  const since = clockOf(event.firstAt, context);
  return [
    since
      ? t('drawer.seenTimesSince', { n: event.count, since, time })
      : t('drawer.seenTimes', { n: event.count, time }),
  ];
}

/** Where the key works: it is there, and it is the pods' own. */
export function workingEnvironments(row: RowDto): readonly string[] {
  return row.cells
    .filter(
      ({ delivery: { state } }) => state === 'current' || state === 'frozen',
    )
    .map(({ environment }) => environment);
}
