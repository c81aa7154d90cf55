import type { Translate } from '../translation';
import type { Times } from './times';

/** What every view needs beside the data; nothing here reads a clock itself. */
export interface ViewContext {
  readonly t: Translate;
  readonly now: number;
  readonly times: Times;
  /** What is shown was not confirmed of late, so nothing in it is live. */
  readonly outdated?: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in one unit: `40 s`, `4 min`, `20 h`, `3 d`. */
export function age(ms: number, t: Translate): string {
  const span = Math.max(0, ms);
  if (span < MINUTE) {
    return t('age.seconds', { n: Math.floor(span / 1000) });
  }
  if (span < 2 * HOUR) {
    return t('age.minutes', { n: Math.floor(span / MINUTE) });
  }
  if (span < 2 * DAY) {
    return t('age.hours', { n: Math.floor(span / HOUR) });
  }
  return t('age.days', { n: Math.floor(span / DAY) });
}

/** The age of a time on the wire, if there is one. */
export function ageOf(
  time: string | undefined,
  { now, t }: ViewContext,
): string | undefined {
  return time === undefined ? undefined : age(now - Date.parse(time), t);
}

/** A time on the wire in words, if there is one. */
export function clockOf(
  time: string | undefined,
  { now, times }: ViewContext,
): string | undefined {
  return time === undefined ? undefined : times.clock(Date.parse(time), now);
}

/** The same in full, for a title. */
export function fullOf(
  time: string | undefined,
  { times }: ViewContext,
): string | undefined {
  return time === undefined ? undefined : times.full(Date.parse(time));
}
