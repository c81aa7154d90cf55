import { memoised } from '../../ownership/memo';
import type { ObjectView } from '../objects/objectViews';
import { clusterKeyOf } from './placement';

/** An ExternalSecret that something owns. */
export interface Claim {
  /** The key of its cluster. */
  readonly cluster: string;
  readonly namespace: string;
  readonly name: string;
}

/** What an object is to those who own it: one value, whoever asks. */
export const claimOf = memoised(({ plane, listed }: ObjectView): Claim => {
  const { namespace, name } = listed;
  return { cluster: clusterKeyOf(plane) ?? plane.id, namespace, name };
});

const keyOf = ({ namespace, name }: Claim) => `${namespace}/${name}`;

/** What some objects are, each once. */
export function claimsOf(objects: Iterable<ObjectView>): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const view of objects) {
    const claim = claimOf(view);
    claims.set(`${claim.cluster} ${keyOf(claim)}`, claim);
  }
  return [...claims.values()];
}

/** How many own each ExternalSecret: what nobody does is told apart. */
export class ClaimBook {
  private readonly counts = new Map<string, Map<string, number>>();
  /** Those that were nobody's and are somebody's now, or the other way round. */
  private readonly turned = new Map<string, Set<string>>();

  replace(before: readonly Claim[], after: readonly Claim[]): void {
    for (const claim of after) this.add(claim, 1);
    for (const claim of before) this.add(claim, -1);
  }

  /** @param key - as `namespace/name`. */
  has(cluster: string, key: string): boolean {
    return this.counts.get(cluster)?.has(key) ?? false;
  }

  /** The keys in a cluster that have turned since that was asked. */
  takeTurned(cluster: string): Iterable<string> {
    const keys = this.turned.get(cluster) ?? [];
    this.turned.delete(cluster);
    return keys;
  }

  private add(claim: Claim, change: 1 | -1): void {
    const { cluster } = claim;
    const key = keyOf(claim);
    const counts = this.counts.get(cluster) ?? new Map<string, number>();
    this.counts.set(cluster, counts);
    const before = counts.get(key) ?? 0;
    if (before + change === 0) counts.delete(key);
    else counts.set(key, before + change);
    if (before > 0 && before + change > 0) return;
    const turned = this.turned.get(cluster) ?? new Set();
    this.turned.set(cluster, turned.add(key));
  }
}
