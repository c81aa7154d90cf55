import { EVENTS_KEPT_MS } from '../../model/keptEvents';
import type { KeptEvent, KeptEvents } from '../../model/objects';
import type { EventEvidence } from './evidence';
import { EVENT_LAG_MS } from '../eventLag';

interface Watched {
  /** Since when the Events of its kind are seen without a gap, by the cluster's clock. */
  readonly seenSince: number | undefined;
  readonly refreshAt: number | undefined;
  readonly now: number;
}

/**
 * What the kept Events of an object add to what it delivered. Of entries that
 * were left out, those count that the last sync can have left out, and those
 * that its cluster has not forgotten either.
 * @public
 */
export function eventEvidenceOf(
  kept: KeptEvents | undefined,
  { seenSince, refreshAt = 0, now }: Watched,
): EventEvidence {
  const from = Math.min(now - EVENTS_KEPT_MS, refreshAt - EVENT_LAG_MS);
  const isOfUse = ({ lastAt }: KeptEvent) => lastAt >= from;
  const { missing = [], missingMore, lastDataChange, lastDeleted } = kept ?? {};
  return {
    seenSince,
    missing: missing.filter(isOfUse),
    missingMore: missingMore && isOfUse(missingMore) ? missingMore : undefined,
    lastDataChange,
    lastDeleted,
  };
}
