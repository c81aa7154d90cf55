import { createHash } from 'node:crypto';

/** A time on the wire: those of refreshes go on while nothing else changes. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What is said again, or in other words, while the judgement stands. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'events',
  'lastTrouble',
  'text',
  'clock',
]);

function told(key: string, value: unknown): unknown {
  if (PASSED_OVER.has(key)) return undefined;
  return typeof value === 'string' && TIME.test(value) ? undefined : value;
}

/** What a reader is woken for: an answer without times, and without what is said of Events. Two that differ in delivery, severity, cause or need differ in it. */
export function gistOf(answer: object): string {
  const text = JSON.stringify(answer, told);
  return createHash('sha256').update(text).digest('base64url');
}
