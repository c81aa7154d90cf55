import type { PushSecretObject } from '../../model/objects';
import type { Freshness } from '../../model/observation';
import type { Health } from '../health';

/** What of a PushSecret is in its stores. */
export type Pushed = 'current' | 'old' | 'none' | 'unknown';

/** Whether all that is to be pushed is among what was. */
function isComplete({ storeRefs, data, synced }: PushSecretObject): boolean {
  return storeRefs.every(({ kind, name }) => {
    const pushed = new Set(synced[`${kind}/${name}`] ?? []);
    return data.every(({ remoteKey, property }) =>
      pushed.has(property ? `${remoteKey}/${property}` : remoteKey),
    );
  });
}

/** What a PushSecret put into its stores. What it pushed once stays there until it takes it back, and its status tells. */
export function pushedOf(
  object: PushSecretObject,
  { verdict }: Health,
  freshness: Freshness,
): Pushed {
  if (freshness.state !== 'fresh') return 'unknown';
  const { ready, refreshAt } = object;
  if (refreshAt === undefined)
    return ready?.status === 'True' ? 'unknown' : 'none';
  if (!isComplete(object)) return 'none';
  if (ready?.status === 'False') return 'old';
  if (ready?.status !== 'True') return 'unknown';
  return verdict === 'stale' ? 'old' : 'current';
}
