import {
  hasSpecDrift,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Revision } from './revision';
import { SharedMap } from './sharedMap';
import type { SyncedKeys } from './snapshot';

const MAX_OBJECTS = 20_000;

/** Whether the spec as it stands is the one that last succeeded. */
function isSynced({ meta, refreshAt, ...object }: ExternalSecretObject) {
  const { syncedResourceVersion } = object;
  return (
    meta.generation !== undefined &&
    refreshAt !== undefined &&
    syncedResourceVersion !== undefined &&
    !hasSpecDrift(meta.generation, syncedResourceVersion)
  );
}

/**
 * The keys that each ExternalSecret of a cluster had in its spec when it last
 * succeeded: once it is edited, nothing in the cluster tells them any more.
 */
export class SyncedKeysBook {
  private readonly known = new SharedMap<SyncedKeys>();

  constructor(
    private readonly revision: Revision,
    private readonly maxObjects = MAX_OBJECTS,
  ) {}

  /** An object stands so under its key. */
  seen(key: string, object: ExternalSecretObject): void {
    const { uid, generation = 0 } = object.meta;
    const { immutable = false } = object.target;
    const before = this.known.get(key);
    const kept = before?.uid === uid ? before : undefined;
    // An immutable Secret keeps its first keys, whatever is synced after that.
    const first = immutable && generation > 1;
    if (first || !isSynced(object)) {
      const lasts = kept && (!first || kept.immutable);
      if (before && !lasts) this.drop(key);
      return;
    }
    if (kept?.generation === generation) return;
    const keys = new Set(object.data.map(({ secretKey }) => secretKey));
    this.keep(key, { uid, generation, immutable, keys });
  }

  drop(key: string): void {
    if (this.known.delete(key)) this.revision.contentChanged();
  }

  /** Drops those of objects that do not stand any more. */
  prune(stands: (key: string) => boolean): void {
    for (const key of [...this.known.keys()]) {
      if (!stands(key)) this.drop(key);
    }
  }

  snapshot(): ReadonlyMap<string, SyncedKeys> {
    return this.known.frozen();
  }

  private keep(key: string, keys: SyncedKeys): void {
    // Taken out and put in again, so that the longest untouched come first.
    this.known.delete(key);
    this.known.set(key, keys);
    this.revision.contentChanged();
    if (this.known.size <= this.maxObjects) return;
    const [oldest] = this.known.keys();
    this.drop(oldest);
  }
}
