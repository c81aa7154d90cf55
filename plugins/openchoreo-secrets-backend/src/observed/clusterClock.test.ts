import fc from 'fast-check';
import {
  CLOCK_BOUND_MS,
  clusterClock,
  type ClockWitness,
} from './clusterClock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-01-01T12:00:00Z');

/** Written so long ago by the cluster's clock, which is this far ahead, and seen at once. */
function writtenBy(aheadMs: number, agoMs = 0): ClockWitness {
  const seenAt = NOW;
  return { writtenAt: NOW + aheadMs - agoMs, seenAt };
}

/** The same of something that was not there a minute before. */
const watched = (aheadMs: number): ClockWitness => ({
  ...writtenBy(aheadMs),
  notBefore: NOW - MINUTE,
});

const claim = (ms?: number) => ({ ms, unsteady: false });

describe('the clock of a cluster', () => {
  it.each<[string, number | undefined, ClockWitness | undefined, object]>([
    ['says nothing', undefined, undefined, { offsetMs: 0 }],
    ['is ours', 0, writtenBy(0), { offsetMs: 0 }],
    ['is a little off', 90_000, writtenBy(0, HOUR), { offsetMs: 90_000 }],
    [
      'is ahead, and so are its objects',
      6 * HOUR,
      writtenBy(6 * HOUR, 10 * MINUTE),
      { offsetMs: 6 * HOUR, trouble: { state: 'off', claimedMs: 6 * HOUR } },
    ],
    [
      'is behind, and what is written now is dated so',
      -HOUR,
      watched(-HOUR),
      { offsetMs: -HOUR, trouble: { state: 'off', claimedMs: -HOUR } },
    ],
    [
      'says to be ahead, and nobody knows when its objects were written',
      6 * HOUR,
      writtenBy(0, 10 * MINUTE),
      {
        offsetMs: 0,
        doubt: { earlierMs: 0, laterMs: 6 * HOUR },
        trouble: { state: 'doubtful', claimedMs: 6 * HOUR },
      },
    ],
    [
      'says to be ahead, and what is written now is dated by ours',
      6 * HOUR,
      watched(0),
      { offsetMs: 0, trouble: { state: 'refuted', claimedMs: 6 * HOUR } },
    ],
    [
      'says to be behind what it has written',
      -6 * HOUR,
      writtenBy(0, 10 * MINUTE),
      { offsetMs: 0, trouble: { state: 'refuted', claimedMs: -6 * HOUR } },
    ],
    [
      'says to be behind, and nothing was written since',
      -HOUR,
      writtenBy(0, 5 * HOUR),
      {
        offsetMs: 0,
        doubt: { earlierMs: -HOUR, laterMs: 0 },
        trouble: { state: 'doubtful', claimedMs: -HOUR },
      },
    ],
    [
      'says to be in another year',
      4 * 365 * DAY,
      writtenBy(0, HOUR),
      {
        offsetMs: 0,
        trouble: { state: 'refuted', claimedMs: 4 * 365 * DAY },
      },
    ],
    [
      'is in another year, with its objects',
      4 * 365 * DAY,
      writtenBy(4 * 365 * DAY),
      {
        offsetMs: 0,
        doubt: { earlierMs: -DAY, laterMs: 4 * 365 * DAY + DAY },
        trouble: { state: 'contradicted', claimedMs: 4 * 365 * DAY },
      },
    ],
    [
      'says to be ours, and creates what is to come',
      0,
      writtenBy(HOUR),
      {
        offsetMs: 0,
        doubt: { earlierMs: -DAY, laterMs: HOUR + DAY },
        trouble: { state: 'contradicted', claimedMs: 0 },
      },
    ],
    [
      'says nothing, and is told by what is written now',
      undefined,
      watched(-HOUR),
      {
        offsetMs: -HOUR,
        doubt: { earlierMs: 0, laterMs: MINUTE },
        trouble: { state: 'contradicted' },
      },
    ],
  ])('that %s', (_, claimedMs, witness, expected) => {
    expect(clusterClock(claim(claimedMs), witness)).toEqual(expected);
  });

  it('is ours where its answers differ in it', () => {
    const unsteady = { ms: HOUR, unsteady: true };
    expect(clusterClock(unsteady, writtenBy(0))).toEqual({
      offsetMs: 0,
      trouble: { state: 'unsteady' },
    });
  });

  const offset = fc.integer({ min: -100 * 365 * DAY, max: 100 * 365 * DAY });

  it('claims what it likes, and changes nothing where what is written now is dated by ours', () => {
    fc.assert(
      fc.property(offset, ms => {
        const { offsetMs, doubt } = clusterClock(claim(ms), watched(0));
        // Within minutes what was seen to be written cannot tell them apart.
        expect(Math.abs(offsetMs)).toBeLessThanOrEqual(2 * MINUTE);
        expect(doubt?.laterMs ?? 0).toBeLessThanOrEqual(5 * MINUTE);
        expect(doubt?.earlierMs ?? 0).toBeGreaterThanOrEqual(-5 * MINUTE);
      }),
    );
  });

  it('is never believed to be off by more than a day', () => {
    const witness = fc.option(
      fc.record({
        writtenAt: offset.map(ms => NOW + ms),
        seenAt: fc.constant(NOW),
        notBefore: fc.option(fc.constant(NOW - MINUTE), { nil: undefined }),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(offset, witness, fc.boolean(), (ms, seen, unsteady) => {
        const { offsetMs, doubt, trouble } = clusterClock(
          { ms, unsteady },
          seen,
        );
        expect(Math.abs(offsetMs)).toBeLessThanOrEqual(CLOCK_BOUND_MS);
        expect(doubt?.earlierMs ?? 0).toBeLessThanOrEqual(0);
        expect(doubt?.laterMs ?? 0).toBeGreaterThanOrEqual(0);
        // What it is reckoned with that is neither ours nor certain is told.
        const isPlain = !doubt && Math.abs(offsetMs) <= 2 * MINUTE;
        expect(isPlain || trouble !== undefined).toBe(true);
      }),
    );
  });
});
