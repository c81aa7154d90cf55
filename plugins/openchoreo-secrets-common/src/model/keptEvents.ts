import { namesSameEntry } from './missingEntry';
import type { KeptEvent, KeptEvents } from './objects';
import { writtenBefore } from './writtenBefore';

/** How long a cluster keeps an Event after it was last written, unless it is told otherwise. @alpha */
export const EVENTS_KEPT_MS = 3_600_000;

/** More than an operator tells of one object: it sends 25 at once, and then one in five minutes. */
const MAX_MISSING = 40;

const DATA_CHANGES: ReadonlySet<string> = new Set([
  'Created',
  'Updated',
  'Deleted',
]);

/** Of a target that has another name by now. */
const OF_ANOTHER_NAME = /\borphaned\b/i;

/** Recurring: stores say one of these at every validation, a PushSecret says Synced at every push. */
const HEARTBEATS: ReadonlySet<string> = new Set([
  'Valid',
  'ValidationUnknown',
  'InvalidProviderConfig',
  'ValidationFailed',
  'Synced',
]);

/** Warnings about the provider's support, not about this object. */
const NO_CAUSES: ReadonlySet<string> = new Set([
  'StoreUnmaintained',
  'StoreDeprecated',
  'ParameterDeprecated',
]);

/**
 * Of two the one that the server wrote last; no earlier than the other, whatever
 * it says of itself.
 */
function latest(
  kept: KeptEvent | undefined,
  next: KeptEvent,
  isWanted: boolean,
): KeptEvent | undefined {
  if (!isWanted || kept === next) return kept;
  if (!kept) return next;
  // The same again: the moment at which it was first heard bounds its times best.
  const version = kept.resourceVersion;
  if (version !== undefined && version === next.resourceVersion) return kept;
  const last = writtenBefore(kept, next) > 0 ? kept : next;
  const lastAt = Math.max(kept.lastAt, next.lastAt);
  return last.lastAt === lastAt ? last : { ...last, lastAt };
}

type Missing = Pick<KeptEvents, 'missing' | 'missingMore'>;

/** One for each entry that is named; those for which there is no room, or whose text nobody read, are kept as one. */
function keepMissing(kept: KeptEvents | undefined, next: KeptEvent): Missing {
  const { missing = [], missingMore } = kept ?? {};
  if (!next.message) {
    return {
      missing: kept?.missing,
      missingMore: latest(missingMore, next, true),
    };
  }
  const known = missing.find(({ message }) =>
    namesSameEntry(message, next.message),
  );
  const last = latest(known, next, true);
  if (known && last === known) return { missing, missingMore };
  const others = missing.filter(event => event !== known);
  const all = [...others, last ?? next].sort(writtenBefore);
  if (all.length <= MAX_MISSING) return { missing: all, missingMore };
  const [first, ...rest] = all;
  return { missing: rest, missingMore: latest(missingMore, first, true) };
}

const SLOTS = [
  'lastCause',
  'lastDataChange',
  'lastDeleted',
  'lastHeartbeat',
  'missing',
  'missingMore',
] as const satisfies readonly (keyof KeptEvents)[];

/**
 * Adds an event to what is kept of an object, in whatever order they come; the
 * same as before where it changes nothing. Events expire in the cluster within
 * the hour, so the latest of each use is kept here beyond that.
 * @alpha
 */
export function keepEvent(
  kept: KeptEvents | undefined,
  next: KeptEvent,
): KeptEvents | undefined {
  const { reason, type } = next;
  const isChange = type === 'Normal' && DATA_CHANGES.has(reason);
  const after: KeptEvents = {
    lastCause: latest(
      kept?.lastCause,
      next,
      type === 'Warning' && !NO_CAUSES.has(reason),
    ),
    lastDataChange: latest(kept?.lastDataChange, next, isChange),
    lastDeleted: latest(
      kept?.lastDeleted,
      next,
      isChange && reason === 'Deleted' && !OF_ANOTHER_NAME.test(next.message),
    ),
    lastHeartbeat: latest(kept?.lastHeartbeat, next, HEARTBEATS.has(reason)),
    ...(reason === 'MissingProviderSecret'
      ? keepMissing(kept, next)
      : { missing: kept?.missing, missingMore: kept?.missingMore }),
  };
  return SLOTS.every(slot => kept?.[slot] === after[slot]) ? kept : after;
}
