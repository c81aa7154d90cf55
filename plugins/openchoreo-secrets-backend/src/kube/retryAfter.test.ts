import { longerWait, retryAfterMs } from './retryAfter';

const NOW = Date.parse('2026-11-29T12:00:00Z');

describe('how long a server asks to be left alone', () => {
  it.each([
    ['nothing', undefined, 0],
    ['seconds', '7', 7_000],
    ['half a second', '0.5', 500],
    ['a date', 'Sun, 29 Nov 2026 12:00:30 GMT', 30_000],
    ['a date that has passed', 'Sun, 29 Nov 2026 11:00:00 GMT', 0],
    ['less than nothing', '-5', 0],
    ['what is neither', 'soon', 0],
    ['a day', '86400', 60_000],
    ['a year, as a date', 'Mon, 29 Nov 2027 12:00:00 GMT', 60_000],
    ['for ever', 'Infinity', 60_000],
  ])('is read of %s, and believed for a minute at most', (_, header, ms) => {
    expect(retryAfterMs(header, NOW)).toBe(ms);
  });

  it('is the longer of header and body', () => {
    expect(longerWait(1_000, 5_000)).toBe(5_000);
    expect(longerWait(0, 86_400_000)).toBe(60_000);
  });
});
