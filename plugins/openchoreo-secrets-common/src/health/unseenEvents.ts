import type { Freshness } from '../model/observation';
import { causeOf } from './causeActors';
import type { Cause } from './health';

/** A reason that is told in Events only is not unheard of where no Events can be seen. */
export function unlessUnseen(
  cause: Cause,
  freshness: Freshness | undefined,
): Cause {
  if (cause.class !== 'unknown' || freshness?.state !== 'unknown') return cause;
  const events = freshness.failure.class;
  return {
    ...cause,
    ...causeOf('unknown', { ...cause.params, events }, cause.text),
  };
}
