import type { Verdict } from '../health/health';
import type { HealthDto } from './health';
import type { WireTime } from './time';

/**
 * What the operator does next about an object, by itself.
 *
 * - `due`: it refreshes then.
 * - `retried`: it fails, and is tried again some minutes apart.
 * - `human`: it is not tried again until somebody changes something.
 * - `none`: nothing is planned.
 * - `unknown`: nothing is known now.
 * @public
 */
export type NextTry =
  | { readonly kind: 'due'; readonly at: WireTime }
  | { readonly kind: 'retried' | 'human' | 'none' | 'unknown' };

/** What the operator tries again; what another key holds back is tried again with it. */
const RETRIED: ReadonlySet<Verdict> = new Set<Verdict>([
  'neverSynced',
  'servingOldValue',
  'storeMissing',
  'storeNotReady',
  'heldBack',
]);

/** What is tried next: of an object as of each of its keys, so that all who tell it say the same. @public */
export function nextTryOf(
  health: Pick<HealthDto, 'verdict' | 'flags' | 'dueAt'>,
): NextTry {
  const { verdict, flags, dueAt } = health;
  if (verdict === 'unknown') return { kind: 'unknown' };
  if (RETRIED.has(verdict)) {
    return { kind: flags.includes('needsHuman') ? 'human' : 'retried' };
  }
  return dueAt === undefined ? { kind: 'none' } : { kind: 'due', at: dueAt };
}
