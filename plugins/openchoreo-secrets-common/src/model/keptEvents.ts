import type { KeptEvent, KeptEvents } from './objects';

const DATA_CHANGES: ReadonlySet<string> = new Set([
  'Created',
  'Updated',
  'Deleted',
]);

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

function latest(
  kept: KeptEvent | undefined,
  next: KeptEvent,
  wanted: boolean,
): KeptEvent | undefined {
  return wanted && (!kept || next.lastAt >= kept.lastAt) ? next : kept;
}

/**
 * Adds an event to what is kept of an object. Events expire in the cluster
 * within the hour, so the latest of each use is kept here beyond that.
 * @public
 */
export function keepEvent(
  kept: KeptEvents | undefined,
  next: KeptEvent,
): KeptEvents {
  const { reason } = next;
  return {
    lastCause: latest(
      kept?.lastCause,
      next,
      next.type === 'Warning' && !NO_CAUSES.has(reason),
    ),
    lastDataChange: latest(
      kept?.lastDataChange,
      next,
      next.type === 'Normal' && DATA_CHANGES.has(reason),
    ),
    lastHeartbeat: latest(kept?.lastHeartbeat, next, HEARTBEATS.has(reason)),
    lastMissing: latest(
      kept?.lastMissing,
      next,
      reason === 'MissingProviderSecret',
    ),
  };
}
