import type { Freshness } from '../model/observation';

/**
 * An input as it stood when its cluster was last seen, for judging what was
 * true then ("was current 10:26"); nothing where it is seen now, or never was.
 * @alpha
 */
export function asLastSeen<
  T extends { readonly now: number; readonly freshness: Freshness },
>(input: T): T | undefined {
  const { freshness } = input;
  if (freshness.state !== 'unknown' || freshness.asOf === undefined) {
    return undefined;
  }
  const { asOf } = freshness;
  return { ...input, now: asOf, freshness: { state: 'fresh', asOf } };
}
