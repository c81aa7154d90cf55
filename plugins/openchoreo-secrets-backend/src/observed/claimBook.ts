import type { Revision } from './revision';
import { SharedMap } from './sharedMap';
import type { ClusterClaim } from './snapshot';

/** What one cluster answers to who it is, on each of the ways into it. */
export class ClaimBook {
  private readonly claims = new SharedMap<ClusterClaim>();
  /** What was answered last, also where nothing is answered any more. */
  private readonly last = new Map<string, ClusterClaim>();

  constructor(private readonly revision: Revision) {}

  /** An answer that changed stays one that did, until this process ends: whoever goes back to the old one is no less strange. */
  set(plane: string, uid: string, now: number): void {
    const before = this.last.get(plane);
    const claim =
      before?.uid === uid
        ? before
        : { uid, ...(before && { changedAt: before.changedAt ?? now }) };
    if (this.claims.get(plane) === claim) return;
    this.last.set(plane, claim);
    this.claims.set(plane, claim);
    this.revision.contentChanged();
  }

  /** It does not say any more. What it said before is no longer its answer, and is what the next one is held against. */
  forget(plane: string): void {
    if (this.claims.delete(plane)) this.revision.contentChanged();
  }

  snapshot(): ReadonlyMap<string, ClusterClaim> {
    return this.claims.frozen();
  }
}
