import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { combineAll, combineFirstFound } from './combineObservations';

const pending: KindObservation = { state: 'pending', since: 1 };
const notServed: KindObservation = { state: 'notServed', asOf: 1 };
const watched: KindObservation = { state: 'observed', asOf: 20, mode: 'watch' };
const polled: KindObservation = { state: 'observed', asOf: 10, mode: 'poll' };
const failed: KindObservation = {
  state: 'failed',
  since: 1,
  failure: { class: 'forbidden' },
};
const parts = (...observations: KindObservation[]) =>
  observations.map(observation => ({ observation, size: 0 }));

describe('the observation of a kind made of several lists', () => {
  it.each<[string, KindObservation[], KindObservation]>([
    ['failed when one failed', [watched, pending, failed], failed],
    ['pending while one is', [watched, pending, notServed], pending],
    [
      'as old as its oldest',
      [watched, polled],
      { state: 'observed', asOf: 10, mode: 'poll' },
    ],
    [
      'heard as long ago as that of which least was heard',
      [watched, { ...polled, heardAt: 30 }],
      { state: 'observed', asOf: 10, mode: 'poll', heardAt: 20 },
    ],
    ['known without those that are not served', [notServed, watched], watched],
    ['not served when none is', [notServed, notServed], notServed],
  ])('is %s', (_, observations, expected) => {
    expect(combineAll(parts(...observations))).toEqual(expected);
  });

  it('is that of the first that found something, where one is enough', () => {
    const found = { observation: watched, size: 1 };
    expect(combineFirstFound([...parts(failed), found])).toBe(watched);
  });

  it('needs all of them for absence', () => {
    expect(combineFirstFound(parts(watched, failed))).toBe(failed);
    expect(combineFirstFound(parts(watched, watched))).toEqual(watched);
  });
});
