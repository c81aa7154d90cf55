import type { SecretPresence } from '../observed/snapshot';
import { presenceAfter } from './presenceAfter';

const silent = { class: 'timeout' } as const;
const refused = { class: 'forbidden' } as const;
const present: SecretPresence = { state: 'present', asOf: 100 };
const known = { knownForMs: 50 };

describe('what is known of a Secret after a failure to ask', () => {
  it('stands while it is young, and turns unknown when it is not', () => {
    expect(presenceAfter(silent, present, { now: 149, ...known })).toBe(
      present,
    );
    expect(presenceAfter(silent, present, { now: 150, ...known })).toEqual({
      state: 'unknown',
      since: 150,
      failure: silent,
    });
  });

  it('is unknown at once when the answer is no', () => {
    expect(presenceAfter(refused, present, { now: 101, ...known }).state).toBe(
      'unknown',
    );
  });

  it('is unknown since it first was, for the latest reason', () => {
    const first = presenceAfter(silent, undefined, { now: 1, ...known });
    expect(presenceAfter(refused, first, { now: 9, ...known })).toEqual({
      state: 'unknown',
      since: 1,
      failure: refused,
    });
  });
});
