import { createTimes } from './times';

const NOW = Date.parse('2026-11-29T10:32:00Z');
const at = (time: string) => Date.parse(time);

describe.each([
  {
    locale: 'en-GB',
    timeZone: 'UTC',
    today: '09:58',
    near: 'Fri 17:40',
    thisYear: '12 Mar 17:40',
    before: '12 Nov 2025 17:40',
    full: /^Thursday,? 12 March 2026 (at|,)? ?17:40:00 UTC$/,
    list: 'a, b and c',
  },
  {
    locale: 'de',
    timeZone: 'UTC',
    today: '09:58',
    near: 'Fr 17:40',
    thisYear: '12. März 17:40',
    before: '12. Nov. 2025 17:40',
    full: /^Donnerstag, 12\. März 2026 um 17:40:00 UTC$/,
    list: 'a, b und c',
  },
  {
    locale: 'de-AT',
    timeZone: 'Asia/Tokyo',
    today: '18:58',
    near: 'Sa 02:40',
    thisYear: '13. März 02:40',
    before: '13. Nov. 2025 02:40',
    full: /^Freitag, 13\. März 2026 um 02:40:00 GMT\+9$/,
    list: 'a, b und c',
  },
])('times in $locale at $timeZone', expected => {
  const times = createTimes(expected);

  it('are a clock alone today, with the day within a week, with the date after', () => {
    expect(times.clock(at('2026-11-29T09:58:00Z'), NOW)).toBe(expected.today);
    expect(times.clock(at('2026-11-27T17:40:00Z'), NOW)).toBe(expected.near);
    expect(times.clock(at('2026-03-12T17:40:00Z'), NOW)).toBe(
      expected.thisYear,
    );
  });

  it('name the year where it is another', () => {
    expect(times.clock(at('2025-11-12T17:40:00Z'), NOW)).toBe(expected.before);
  });

  it('name their zone in full', () => {
    expect(times.full(at('2026-03-12T17:40:00Z'))).toMatch(expected.full);
  });

  it('come with lists as the language joins them', () => {
    expect(times.list(['a', 'b', 'c'])).toBe(expected.list);
  });
});
