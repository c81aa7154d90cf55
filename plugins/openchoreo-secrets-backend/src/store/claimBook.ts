import type { Revision } from './revision';
import { SharedMap } from './sharedMap';
import type { ClusterClaim } from './snapshot';

/** What one cluster answers to who it is, on each of the ways into it. */
export class ClaimBook {
  private readonly claims = new SharedMap<ClusterClaim>();

  constructor(private readonly revision: Revision) {}

  /** An answer that changed stays one that did, until this process ends: whoever goes back to the old one is no less strange. */
  set(plane: string, uid: string, now: number): void {
    const before = this.claims.get(plane);
    if (before?.uid === uid) return;
    this.claims.set(plane, {
      uid,
      ...(before && { changedAt: before.changedAt ?? now }),
    });
    this.revision.contentChanged();
  }

  snapshot(): ReadonlyMap<string, ClusterClaim> {
    return this.claims.frozen();
  }
}
