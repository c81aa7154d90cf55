import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** One of several lists that make up a kind. */
interface ObservedPart {
  readonly observation: KindObservation;
  readonly size: number;
}

/** Makes one observation of those of the parts. */
export type Combine = (parts: readonly ObservedPart[]) => KindObservation;

type Observed = Extract<KindObservation, { state: 'observed' }>;

function oldest(observed: readonly Observed[]): Observed {
  const asOf = Math.min(...observed.map(each => each.asOf));
  const heardAt = Math.min(
    ...observed.map(each => Math.max(each.asOf, each.heardAt ?? 0)),
  );
  const polled = observed.some(each => each.mode === 'poll');
  return {
    state: 'observed',
    asOf,
    mode: polled ? 'poll' : 'watch',
    ...(heardAt > asOf && { heardAt }),
  };
}

/** The whole is known only as well as its worst part; parts that are not served do not count while others are. */
export const combineAll: Combine = parts => {
  const observations = parts.map(part => part.observation);
  const failed = observations.find(each => each.state === 'failed');
  if (failed) return failed;
  const pending = observations.find(each => each.state === 'pending');
  if (pending) return pending;
  const observed = observations.filter(each => each.state === 'observed');
  return observed.length > 0 ? oldest(observed) : observations[0];
};

/** One part that found something is enough; absence takes all of them. */
export const combineFirstFound: Combine = parts => {
  const found = parts.find(
    part => part.observation.state === 'observed' && part.size > 0,
  );
  return found ? found.observation : combineAll(parts);
};
