import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot, MalformedObject } from '../observed/snapshot';
import { Readers } from './readers';
import { TrackedObjects } from './trackedObjects';
import type { Tracker } from './tracker';

/** One kind of one cluster, of which it is noted who reads what. */
export class TrackedKind<T, U extends object> implements KindSnapshot<T> {
  readonly objects: TrackedObjects<T, U>;
  readonly malformed: TrackedObjects<MalformedObject, U>;
  /** What else is known of an object is noted here, too. */
  readonly readers = new Readers<U>();
  observation: KindObservation;

  constructor(tracker: Tracker<U>, kind: KindSnapshot<T>) {
    const place = { tracker, readersOf: () => this.readers };
    this.observation = kind.observation;
    this.objects = new TrackedObjects(kind.objects, place, new Readers());
    this.malformed = new TrackedObjects(kind.malformed, place, new Readers());
  }

  /** @returns the keys of what is not as it was. */
  become({ observation, objects, malformed }: KindSnapshot<T>): string[] {
    this.observation = observation;
    return [
      ...this.objects.become(objects),
      ...this.malformed.become(malformed),
    ];
  }
}

/** The kinds of a registry as they are seen. */
type SeenKinds<Kinds> = {
  readonly [K in keyof Kinds]: KindSnapshot<Kinds[K]>;
};

/** The same, tracked. */
export type TrackedKinds<Kinds, U extends object> = {
  readonly [K in keyof Kinds]: TrackedKind<Kinds[K], U>;
};

/*
 * That each kind is tracked by its own type can be said of these functions, but
 * not of `Object.fromEntries`: hence the overloads.
 */

/** Tracks each kind. */
export function trackKinds<Kinds, U extends object>(
  tracker: Tracker<U>,
  kinds: SeenKinds<Kinds>,
): TrackedKinds<Kinds, U>;
export function trackKinds(
  tracker: Tracker<object>,
  kinds: Readonly<Record<string, KindSnapshot<unknown>>>,
): unknown {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      new TrackedKind(tracker, kind),
    ]),
  );
}

/** What changed of each kind, by its name. */
export type ChangedKeys = ReadonlyMap<string, readonly string[]>;

/** Brings each kind up to date. */
export function becomeKinds<Kinds, U extends object>(
  tracked: TrackedKinds<Kinds, U>,
  next: SeenKinds<Kinds>,
): ChangedKeys;
export function becomeKinds(
  tracked: Readonly<
    Record<string, Pick<TrackedKind<unknown, object>, 'become'>>
  >,
  next: Readonly<Record<string, KindSnapshot<unknown>>>,
): ChangedKeys {
  return new Map(
    Object.entries(tracked).map(([name, kind]) => [
      name,
      kind.become(next[name]),
    ]),
  );
}
