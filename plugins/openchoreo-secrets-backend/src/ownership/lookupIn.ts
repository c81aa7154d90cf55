import {
  freshnessOf,
  type Freshness,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot, MalformedObject } from '../observed/snapshot';

/** The moment at which a question is asked, and how old an answer may be. */
export interface Moment {
  readonly now: number;
  readonly freshForMs?: number;
}

/**
 * What is known of one object by its key. What was kept of an object that
 * cannot be observed now stands in `kept`.
 */
export type Found<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'malformed'; readonly object: MalformedObject }
  | {
      readonly state: 'unknown';
      readonly freshness: Freshness;
      readonly kept?: T;
    };

/** Whether absence may be concluded: the kind was listed completely and is fresh, or is not served at all. */
export function isComplete(freshness: Freshness): boolean {
  return freshness.state === 'fresh' || freshness.state === 'notServed';
}

/** The freshness of a kind at a moment. */
export function freshnessAt(
  kind: Pick<KindSnapshot<unknown>, 'observation'>,
  at: Moment,
): Freshness {
  return freshnessOf(kind.observation, at.now, at.freshForMs);
}

/** Looks an object up; absence is concluded only from a complete and fresh observation. */
export function lookupIn<T>(
  kind: KindSnapshot<T>,
  key: string,
  at: Moment,
): Found<T> {
  const freshness = freshnessAt(kind, at);
  const value = kind.objects.get(key);
  if (!isComplete(freshness))
    return { state: 'unknown', freshness, kept: value };
  const malformed = kind.malformed.get(key);
  if (malformed) return { state: 'malformed', object: malformed };
  return value === undefined ? { state: 'absent' } : { state: 'found', value };
}

/** The object, found or kept. */
export function lastSeen<T>(found: Found<T>): T | undefined {
  if (found.state === 'found') return found.value;
  return found.state === 'unknown' ? found.kept : undefined;
}
