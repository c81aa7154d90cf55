import type { RowDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeToTell } from './breakPoint';
import { clockOf, type ViewContext } from './context';
import { lastKnownWord } from './deliveryWords';
import { given } from './given';
import { causeEvent } from './said';
import type { Subject } from './subject';

/** What follows the cause's own sentence: where it works, what holds it back, how often it failed. */
export function drawerReason(subject: Subject, context: ViewContext): string {
  const { cell, culprit } = subject;
  const { heldBackBy } = cell;
  return given(
    gapOf(subject, context),
    heldBackBy !== undefined &&
      context.t('drawer.heldBackBy', { key: culprit?.label ?? heldBackBy }),
    lastKnownOf(cell, context),
    timesSeen(subject, context),
  ).join(' ');
}

function gapOf({ row, cell }: Subject, { t, times }: ViewContext) {
  const working = cell.health.flags.includes('promotionGap')
    ? workingEnvironments(row)
    : [];
  return (
    working.length > 0 &&
    t('finding.gap', {
      working: times.list(working),
      missing: times.list([cell.environment]),
    })
  );
}

function lastKnownOf(
  { delivery, lastKnown }: Subject['cell'],
  context: ViewContext,
) {
  const { t } = context;
  if (delivery.state !== 'unknown') return undefined;
  const time = clockOf(lastKnown?.at, context);
  if (lastKnown && time) {
    return t('drawer.wasKnown', { time, word: lastKnownWord(lastKnown, t) });
  }
  return delivery.reason === 'notSeen' && t('drawer.neverKnown');
}

function timesSeen({ cell, object }: Subject, context: ViewContext) {
  const { t } = context;
  const event = causeToTell(cell) && causeEvent(object);
  if (!event || event.count <= 1) return undefined;
  const time = clockOf(event.lastAt, context) ?? '';
  const since = clockOf(event.firstAt, context);
  return since
    ? t('drawer.seenTimesSince', { n: event.count, since, time })
    : t('drawer.seenTimes', { n: event.count, time });
}

/** Where the key works: it is there, and it is the pods' own. */
export function workingEnvironments(row: RowDto): readonly string[] {
  return row.cells
    .filter(
      ({ delivery: { state } }) => state === 'current' || state === 'frozen',
    )
    .map(({ environment }) => environment);
}
