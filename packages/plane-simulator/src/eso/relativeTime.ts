import { durationOf } from './duration';

/** The time that `+10d` or `-80d` is from another. */
export function relativeTime(text: string, from: number): number {
  const [, sign, duration] = /^([+-])(.+)$/.exec(text) ?? [];
  if (!duration) throw new Error(`not a relative time: ${text}`);
  const ms = durationOf(duration);
  return sign === '-' ? from - ms : from + ms;
}
