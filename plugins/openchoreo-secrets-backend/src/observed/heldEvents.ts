import type { KeptEvents } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const HELD_MS = 10 * 60_000;
const MAX_OBJECTS = 5_000;
const MAX_UIDS_EACH = 4;

interface Held {
  readonly since: number;
  readonly byUid: Map<string, KeptEvents>;
}

/**
 * Events of objects that were not seen yet, by the uid that they claim: an
 * Event may overtake its object, and anybody may name one that never comes.
 */
export class HeldEvents {
  private readonly held = new Map<string, Held>();

  /** @param onLost - is told of an object that was not seen in time. */
  constructor(private readonly onLost: (key: string) => void) {}

  get(key: string, uid: string): KeptEvents | undefined {
    return this.held.get(key)?.byUid.get(uid);
  }

  hold(key: string, uid: string, kept: KeptEvents, now: number): void {
    this.expire(now);
    const held = this.held.get(key) ?? { since: now, byUid: new Map() };
    this.held.set(key, held);
    const { byUid } = held;
    // Taken out and put in again, so that the longest untouched come first.
    byUid.delete(uid);
    byUid.set(uid, kept);
    const [oldestUid] = byUid.keys();
    if (byUid.size > MAX_UIDS_EACH) byUid.delete(oldestUid);
    const [oldest] = this.held.keys();
    if (this.held.size > MAX_OBJECTS) this.lose(oldest);
  }

  /** What was held of an object that is now seen. */
  take(key: string, uid: string): KeptEvents | undefined {
    const byUid = this.held.get(key)?.byUid;
    const kept = byUid?.get(uid);
    byUid?.delete(uid);
    if (byUid?.size === 0) this.held.delete(key);
    return kept;
  }

  private expire(now: number): void {
    for (const [key, { since }] of this.held) {
      if (now - since < HELD_MS) return;
      this.lose(key);
    }
  }

  private lose(key: string): void {
    this.held.delete(key);
    this.onLost(key);
  }
}
