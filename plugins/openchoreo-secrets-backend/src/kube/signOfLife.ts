import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** So long the pages of one list are taken for a sign of life: a snapshot does not live longer in its cluster. */
const LIST_MS = 5 * 60_000;

/** Bytes come more often than is worth telling. */
const TELL_EVERY_MS = 1_000;

/** What came of a list that is under way. */
interface Life {
  readonly came: 'bytes' | 'page';
  readonly listSince: number;
  readonly now: number;
}

/**
 * The observation after something came of a list that is not complete. What
 * is known is as old as before, and the cluster is neither silent nor away.
 */
export function afterSignOfLife(
  before: KindObservation,
  { came, listSince, now }: Life,
): KindObservation {
  if (now - listSince > LIST_MS) return before;
  if (before.state === 'observed') {
    const told = Math.max(before.asOf, before.heardAt ?? 0);
    return now - told < TELL_EVERY_MS ? before : { ...before, heardAt: now };
  }
  return before.state === 'failed' && came === 'page'
    ? { state: 'pending', since: now }
    : before;
}
