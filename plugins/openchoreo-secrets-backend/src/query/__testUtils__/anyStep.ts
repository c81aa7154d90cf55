import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import fc from 'fast-check';

const MINUTE = 60_000;

/** One thing that comes, goes or becomes another; which one, of all there are, says the number. */
export interface ObjectChange {
  readonly kind: 'object';
  readonly place: number;
  readonly of: number;
  readonly key: number;
  /** From which of the given snapshots it comes; gone without. */
  readonly from: number | undefined;
  readonly malformed: boolean;
}

/** The same of what is kept of objects beside them. */
export interface BesideChange {
  readonly kind: 'beside';
  readonly place: number;
  readonly key: number;
  readonly from: number | undefined;
}

export interface ObservationChange {
  readonly kind: 'observation';
  readonly place: number;
  readonly of: number;
  readonly state: KindObservation['state'];
}

export interface ClusterChange {
  readonly kind: 'cluster';
  readonly place: number;
  readonly change:
    'clock' | 'failed' | 'reached' | 'store' | 'unheard' | 'eventsLost';
}

export type AnyChange =
  ObjectChange | BesideChange | ObservationChange | ClusterChange;

/** What happens between two looks. */
export interface AnyStep {
  readonly afterMs: number;
  readonly changes: readonly AnyChange[];
  /** Whether all that is observed was heard of meanwhile. */
  readonly heard: boolean;
}

const object: fc.Arbitrary<ObjectChange> = fc.record({
  kind: fc.constant('object'),
  place: fc.nat(),
  of: fc.nat(),
  key: fc.nat(),
  from: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
  malformed: fc.boolean(),
});

const beside: fc.Arbitrary<BesideChange> = fc.record({
  kind: fc.constant('beside'),
  place: fc.nat(),
  key: fc.nat(),
  from: fc.option(fc.nat(), { nil: undefined, freq: 2 }),
});

const observation: fc.Arbitrary<ObservationChange> = fc.record({
  kind: fc.constant('observation'),
  place: fc.nat(),
  of: fc.nat(),
  state: fc.constantFrom(
    'observed',
    'observed',
    'failed',
    'pending',
    'notServed',
  ),
});

const cluster: fc.Arbitrary<ClusterChange> = fc.record({
  kind: fc.constant('cluster'),
  place: fc.nat(),
  change: fc.constantFrom(
    'clock',
    'failed',
    'reached',
    'reached',
    'store',
    'unheard',
    'eventsLost',
  ),
});

/** Mostly objects that change, and time that goes on by little or much. */
export const anyStep: fc.Arbitrary<AnyStep> = fc.record({
  afterMs: fc.oneof(
    fc.constantFrom(0, 1, 1_000, 5_000, MINUTE, 7 * MINUTE, 61 * MINUTE),
    fc.nat(26 * 60 * MINUTE),
  ),
  changes: fc.array(
    fc.oneof(
      { weight: 12, arbitrary: object },
      { weight: 4, arbitrary: beside },
      { weight: 1, arbitrary: observation },
      { weight: 2, arbitrary: cluster },
    ),
    { maxLength: 6 },
  ),
  heard: fc.constantFrom(true, true, true, false),
});
