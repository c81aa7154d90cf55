import { EVENTS_KEPT_MS } from '../../model/keptEvents';
import type { KeptEvent, KeptEvents } from '../../model/objects';
import type { EventEvidence } from './evidence';
import { EVENT_LAG_MS } from '../eventLag';
import { isPast, withValidity, type Timed } from '../horizon';

interface Watched extends Timed {
  /** Since when the Events of its kind are seen without a gap, by the cluster's clock. */
  readonly seenSince: number | undefined;
  readonly refreshAt: number | undefined;
}

function evidenceOf(kept: KeptEvents, watched: Watched): EventEvidence {
  const { seenSince, refreshAt = 0 } = watched;
  const isOfUse = ({ lastAt }: KeptEvent) =>
    lastAt >= refreshAt - EVENT_LAG_MS ||
    !isPast(watched, lastAt + EVENTS_KEPT_MS);
  const { missing = [], missingMore, lastDataChange, lastDeleted } = kept;
  return {
    seenSince,
    missing: missing.filter(isOfUse),
    missingMore: missingMore && isOfUse(missingMore) ? missingMore : undefined,
    lastDataChange,
    lastDeleted,
  };
}

/**
 * What the kept Events of an object add to what it delivered. Of entries that
 * were left out, those count that the last sync can have left out, and those
 * that its cluster has not forgotten either.
 * @alpha
 */
export function eventEvidenceOf(
  kept: KeptEvents | undefined,
  watched: Watched,
): EventEvidence {
  return withValidity(watched, timed => evidenceOf(kept ?? {}, timed));
}
