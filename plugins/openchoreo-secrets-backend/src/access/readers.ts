import { createHash } from 'node:crypto';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import { principalOf } from './caller';
import type { Reader } from './remembered';

/** What was taken back shows after this time at the latest. */
const KEPT_MS = 30_000;

/** So many are told apart; who came first is forgotten first. */
const MOST = 10_000;

interface Known {
  readonly key: string;
  /** When the credentials end by themselves. */
  readonly endsAt: number;
}

/**
 * Tells readers apart, by who they are and by the token that they showed:
 * tokens are not kept. What one is told is remembered until one moment, so that
 * what is concluded from several answers is no older than the oldest of them
 * may be.
 */
export class Readers {
  private readonly known = new WeakMap<BackstageCredentials, Known>();
  /** Since when what each was told is remembered. */
  private readonly since = new Map<string, number>();

  constructor(private readonly now: () => number) {}

  /** Notes with which request credentials came. */
  note(credentials: BackstageCredentials, req: Pick<Request, 'headers'>): void {
    const { authorization } = req.headers;
    const principal = principalOf({ credentials });
    // What they showed instead cannot be told: they are asked about each time.
    if (!authorization && principal.type !== 'none') return;
    const key = createHash('sha256')
      .update(JSON.stringify([authorization ?? null, principal]))
      .digest('base64url');
    const endsAt = credentials.expiresAt?.getTime() ?? Infinity;
    this.known.set(credentials, { key, endsAt });
  }

  of(credentials: BackstageCredentials): Reader | undefined {
    const known = this.known.get(credentials);
    if (!known) return undefined;
    const { key, endsAt } = known;
    const since = this.sinceOf(key);
    return { key, since, until: Math.min(since + KEPT_MS, endsAt) };
  }

  private sinceOf(key: string): number {
    const now = this.now();
    const known = this.since.get(key);
    if (known !== undefined && now >= known && now < known + KEPT_MS) {
      return known;
    }
    this.since.delete(key);
    this.since.set(key, now);
    for (const [first, since] of this.since) {
      if (this.since.size <= MOST && now < since + KEPT_MS) break;
      this.since.delete(first);
    }
    return now;
  }
}
