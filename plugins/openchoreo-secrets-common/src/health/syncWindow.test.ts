import type { SyncWindows } from '../model/objects';
import { syncWindowAt, wasOpenFor } from './syncWindow';

const at = (text: string) => Date.parse(`2026-11-24T${text}:00Z`);
const now = at('10:32');
const HOUR = 3_600_000;

const windows = (
  kind: string,
  ...list: readonly (readonly [string, string])[]
): SyncWindows => ({
  kind,
  windows: list.map(([schedule, duration]) => ({ schedule, duration })),
});

describe('syncWindowAt', () => {
  it('is open without windows', () => {
    expect(syncWindowAt(undefined, { now })).toEqual({ state: 'open' });
    expect(syncWindowAt(windows('deny'), { now })).toEqual({ state: 'open' });
  });

  it('is open within an allowing window, in UTC', () => {
    const nine = windows('allow', ['0 9 * * *', '2h']);
    expect(syncWindowAt(nine, { now })).toEqual({ state: 'open' });
  });

  it('is closed outside of allowing windows, until the next starts', () => {
    const night = windows('allow', ['0 22 * * *', '2h'], ['0 23 * * *', '1h']);
    expect(syncWindowAt(night, { now })).toEqual({
      state: 'closed',
      pausedUntil: at('22:00'),
    });
  });

  it('is closed within a denying window, until it ends', () => {
    const day = windows('deny', ['0 8 * * *', '14h']);
    expect(syncWindowAt(day, { now })).toEqual({
      state: 'closed',
      pausedUntil: at('22:00'),
    });
  });

  it('follows denying windows that overlap', () => {
    const chain = windows('deny', ['0 8 * * *', '3h'], ['30 10 * * *', '2h']);
    expect(syncWindowAt(chain, { now })).toEqual({
      state: 'closed',
      pausedUntil: at('12:30'),
    });
  });

  it('is closed for ever under runs that always overlap', () => {
    const always = windows('deny', ['* * * * *', '12h']);
    expect(syncWindowAt(always, { now })).toEqual({ state: 'closed' });
  });

  it('takes names of schedules', () => {
    const daily = windows('deny', ['@daily', '11h']);
    expect(syncWindowAt(daily, { now })).toMatchObject({ state: 'closed' });
  });

  it.each([
    ['a schedule', windows('deny', ['not a cron', '1h'])],
    ['a schedule with seconds', windows('deny', ['0 0 8 * * *', '1h'])],
    ['a schedule out of range', windows('deny', ['61 * * * *', '1h'])],
    ['a duration', windows('deny', ['0 8 * * *', 'soon'])],
    ['a duration of nothing', windows('deny', ['0 8 * * *', '0s'])],
    ['a kind', windows('perhaps', ['0 8 * * *', '1h'])],
  ])('cannot tell with %s that cannot be read', (_, junk) => {
    expect(syncWindowAt(junk, { now })).toMatchObject({ state: 'unknown' });
  });
});

describe('wasOpenFor', () => {
  const day = windows('deny', ['0 8 * * *', '14h']);
  const night = windows('allow', ['0 22 * * *', '2h']);

  it('sees that a denying window began only after the refresh fell due', () => {
    expect(wasOpenFor(day, at('06:00'), { now }, HOUR)).toBe(true);
    expect(wasOpenFor(day, at('07:30'), { now }, HOUR)).toBe(false);
  });

  it('sees that an allowing window passed since the refresh fell due', () => {
    const yesterday = at('10:00') - 24 * HOUR;
    expect(wasOpenFor(night, yesterday, { now }, HOUR)).toBe(true);
    expect(wasOpenFor(night, at('06:00'), { now }, HOUR)).toBe(false);
  });

  it('gives no credit to windows shorter than the grace', () => {
    expect(wasOpenFor(night, at('00:30') - 24 * HOUR, { now }, 3 * HOUR)).toBe(
      false,
    );
  });

  it('never was open under runs that always overlap', () => {
    const always = windows('deny', ['* * * * *', '12h']);
    expect(wasOpenFor(always, now - 48 * HOUR, { now }, HOUR)).toBe(false);
  });
});
