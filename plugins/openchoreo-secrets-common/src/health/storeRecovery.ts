import { causeOf } from './causeActors';
import { CAUSES } from './causes';
import type { Cause } from './health';
import type { JudgedStore } from './storeConditions';

/**
 * What an event says of a store, held against the store as it is now: nothing
 * wakes an ExternalSecret when its store recovers, so for minutes after that its
 * last event still complains.
 */
export function unlessRecovered(
  cause: Cause,
  stores: readonly JudgedStore[],
): Cause {
  if (!CAUSES[cause.class].shownByStore) return cause;
  const { store, storeKind } = cause.params;
  const recovered = stores.some(
    ({ ref, lookup, admission }) =>
      ref.name === store &&
      (!storeKind || ref.kind === storeKind) &&
      lookup.state === 'found' &&
      lookup.value.ready?.status === 'True' &&
      admission === 'admitted',
  );
  return recovered
    ? {
        ...cause,
        ...causeOf(
          'storeNotReady',
          { ...cause.params, recovered: 'true' },
          cause.text,
        ),
      }
    : cause;
}
