import {
  nextTryOf,
  type SecretObjectDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { age, clockOf, type ViewContext } from './context';
import type { Subject } from './subject';
import type { Tone } from './tone';

/** One tile: a label and what stands under it. */
export type FactView = ReturnType<typeof refreshFacts>[number];

/** What stands under a label. */
interface Told {
  readonly value: string;
  readonly tone: Tone;
}

/** Policy, last success, next try, and what happens while it fails. */
export function refreshFacts(
  subject: Subject,
  object: SecretObjectDto,
  context: ViewContext,
) {
  const { t } = context;
  const plain = (value: string): Told => ({ value, tone: 'none' });
  return [
    { label: t('drawer.policy'), ...plain(policyText(object, context)) },
    { label: t('drawer.lastSuccess'), ...lastSuccess(object, context) },
    { label: t('drawer.nextTry'), ...plain(nextTry(object, context)) },
    {
      label: t('drawer.whileFailing'),
      ...plain(whileFailing(subject, object, t)),
    },
  ];
}

function policyText({ refresh }: SecretObjectDto, { t }: ViewContext): string {
  const { policy, interval, intervalMs } = refresh;
  if (policy === 'CreatedOnce' || intervalMs === 0) {
    return t('drawer.once');
  }
  if (policy === 'OnChange') {
    return t('drawer.onChange');
  }
  if (intervalMs !== undefined) {
    return t('drawer.every', { age: wholeUnit(intervalMs, t) });
  }
  return interval ? t('drawer.everyRaw', { raw: interval }) : policy;
}

/** `1 h` rather than `60 min`: an interval is typed in round units. */
function wholeUnit(ms: number, t: ViewContext['t']): string {
  const hours = ms / 3_600_000;
  return Number.isInteger(hours) ? t('age.hours', { n: hours }) : age(ms, t);
}

function lastSuccess(
  { health, lookup }: SecretObjectDto,
  context: ViewContext,
): Told {
  const time = clockOf(health.refreshedAt, context);
  if (time) return { value: time, tone: 'none' };
  const told =
    lookup === 'found' &&
    health.verdict !== 'unknown' &&
    !health.flags.includes('noRefreshTime');
  return told
    ? { value: context.t('drawer.never'), tone: 'error' }
    : { value: context.t('drawer.notKnown'), tone: 'unknown' };
}

const NEXT_TRY = {
  retried: 'within',
  human: 'human',
  none: 'none',
  unknown: 'notKnown',
} as const;

function nextTry({ health }: SecretObjectDto, context: ViewContext): string {
  const { t, now } = context;
  const next = nextTryOf(health);
  if (next.kind !== 'due') return t(`drawer.${NEXT_TRY[next.kind]}`);
  const time = clockOf(next.at, context) ?? '';
  return Date.parse(next.at) < now
    ? t('drawer.overdue', { time })
    : t('drawer.at', { time });
}

function whileFailing(
  { cell }: Subject,
  object: SecretObjectDto,
  t: ViewContext['t'],
): string {
  const flags = [...cell.health.flags, ...object.health.flags];
  return flags.includes('needsHuman') ? t('drawer.human') : t('drawer.backoff');
}
