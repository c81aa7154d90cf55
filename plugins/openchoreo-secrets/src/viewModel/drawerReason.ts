import type {
  RowDto,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { MessageKey } from '../translation';
import { age, clockOf, type ViewContext } from './context';
import { causeEvent } from './events';
import type { Subject } from './subject';
import { failsNext, toneOf } from './tone';
import { verdictWord } from './words';

/** What follows the cause's own sentence, or stands in its place where there is no cause. */
export function drawerReason(subject: Subject, context: ViewContext): string {
  const { t } = context;
  const { cell, environment, culprit } = subject;
  const { verdict } = cell.health;
  const name = environment.name;
  switch (verdict) {
    case 'notDeployed':
    case 'undeployed':
    case 'plainValue':
    case 'notUsed':
      return t(`drawer.noSecretHere.${verdict}`, { environment: name });
    case 'heldBack':
      return t('drawer.heldBackBy', {
        key: culprit?.label ?? cell.heldBackBy ?? t('word.unknown'),
      });
    case 'unknown':
      return lastKnownText(subject, context);
    default:
      return cell.health.cause
        ? effectsText(subject, context)
        : t(fineKey(subject));
  }
}

const FINE: Readonly<Partial<Record<Verdict, MessageKey>>> = {
  synced: 'drawer.fine.synced',
  oneShot: 'drawer.fine.oneShot',
  paused: 'drawer.fine.paused',
  pending: 'drawer.fine.pending',
  deleting: 'drawer.fine.deleting',
  secretMissing: 'drawer.fine.secretMissing',
  stale: 'drawer.fine.stale',
};

function fineKey({ cell, object }: Subject): MessageKey {
  const { health } = cell;
  if (health.verdict === 'oneShot' && object?.generators.length) {
    return 'drawer.fine.generatedOnce';
  }
  if (failsNext(health)) {
    return 'drawer.fine.failsNext';
  }
  if (health.verdict === 'synced' && health.flags.includes('late')) {
    return 'drawer.fine.late';
  }
  return FINE[health.verdict] ?? 'drawer.fine.other';
}

function lastKnownText({ cell }: Subject, context: ViewContext): string {
  const { t } = context;
  const time = clockOf(cell.lastKnown?.at, context);
  return cell.lastKnown && time
    ? t('drawer.wasKnown', {
        time,
        word: verdictWord(cell.lastKnown.verdict, t),
      })
    : t('drawer.neverKnown');
}

function effectsText(subject: Subject, context: ViewContext): string {
  const { t, now } = context;
  const { cell, object, row } = subject;
  const { health } = cell;
  const says: string[] = [];
  const working = row.gap ? workingEnvironments(row) : [];
  if (working.length > 0) {
    says.push(
      t('finding.gap', {
        working: context.times.list(working),
        missing: cell.environment,
      }),
    );
  }
  if (cell.blocksPodStart) {
    says.push(t('finding.blocked'));
  }
  if (health.verdict === 'servingOldValue') {
    const value = clockOf(health.refreshedAt, context);
    says.push(
      health.since && value
        ? t('finding.oldValue', {
            age: ageSince(health.since, now, context),
            time: value,
          })
        : t('summary.rotationLost'),
    );
  }
  const event = causeEvent(object);
  if (event && event.count > 1) {
    const time = clockOf(event.lastAt, context) ?? '';
    const since = clockOf(event.firstAt, context);
    says.push(
      since
        ? t('drawer.seenTimesSince', { n: event.count, since, time })
        : t('drawer.seenTimes', { n: event.count, time }),
    );
  }
  return says.join(' ');
}

function ageSince(since: string, now: number, { t }: ViewContext): string {
  return age(now - Date.parse(since), t);
}

/** Where the key works: synced, and expected to be. */
export function workingEnvironments(row: RowDto): readonly string[] {
  return row.cells
    .filter(({ health }) => toneOf(health) === 'ok')
    .map(({ environment }) => environment);
}
