import { causeOf } from './causeActors';
import type { Cause, CauseClass } from './health';
import type { JudgedStore } from './storeConditions';

const OF_A_STORE: ReadonlySet<CauseClass> = new Set<CauseClass>([
  'storeAbsent',
  'storeNotReady',
  'namespaceNotAllowed',
]);

/**
 * What an event says of a store, held against the store as it is now: nothing
 * wakes an ExternalSecret when its store recovers, so for minutes after that its
 * last event still complains.
 */
export function unlessRecovered(
  cause: Cause,
  stores: readonly JudgedStore[],
): Cause {
  if (!OF_A_STORE.has(cause.class)) return cause;
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
