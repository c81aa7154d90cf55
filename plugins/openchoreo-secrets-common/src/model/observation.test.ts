import { freshnessOf } from './observation';

const now = 1_000_000;
const failure = { class: 'unreachable' } as const;

describe('freshnessOf', () => {
  it('starts until the first list is complete', () => {
    expect(freshnessOf({ state: 'pending', since: 1 }, now)).toEqual({
      state: 'starting',
      since: 1,
    });
  });

  it('is fresh while heard of', () => {
    const seen = { state: 'observed', asOf: now - 10, mode: 'watch' } as const;
    expect(freshnessOf(seen, now, 10)).toEqual({
      state: 'fresh',
      asOf: now - 10,
    });
  });

  it('is not silent while the next list comes, and as old as what is known', () => {
    const asOf = now - 60;
    const mode = 'poll';
    const coming = {
      state: 'observed',
      asOf,
      mode,
      heardAt: now - 10,
    } as const;
    expect(freshnessOf(coming, now, 10)).toEqual({ state: 'fresh', asOf });
    expect(freshnessOf(coming, now + 1, 10)).toEqual({
      state: 'unknown',
      since: now - 10,
      asOf,
      failure: { class: 'silent' },
    });
  });

  it('grows unknown in silence, served or not', () => {
    const asOf = now - 11;
    const unknown = {
      state: 'unknown',
      asOf,
      since: asOf,
      failure: { class: 'silent' },
    };
    expect(
      freshnessOf({ state: 'observed', asOf, mode: 'poll' }, now, 10),
    ).toEqual(unknown);
    expect(freshnessOf({ state: 'notServed', asOf }, now, 10)).toEqual(unknown);
  });

  it('says that a kind is not served', () => {
    expect(freshnessOf({ state: 'notServed', asOf: now }, now)).toEqual({
      state: 'notServed',
      asOf: now,
    });
  });

  it('is unknown at once when it fails, and keeps when it was last good', () => {
    expect(
      freshnessOf({ state: 'failed', since: 5, asOf: now, failure }, now),
    ).toEqual({ state: 'unknown', since: 5, asOf: now, failure });
  });
});
