import { isNew, readVisits, visitAt } from './visit';

const MINUTE = 60_000;

describe('a visit', () => {
  it('has none before it the first time', () => {
    expect(visitAt(MINUTE, undefined)).toEqual({ seen: MINUTE });
  });

  it('goes on while the page is looked at, and over a reload', () => {
    const known = { seen: 100 * MINUTE, before: 5 };
    expect(visitAt(110 * MINUTE, known)).toEqual({
      seen: 110 * MINUTE,
      before: 5,
    });
  });

  it('is another one after half an hour away, and the last one is then over', () => {
    expect(visitAt(100 * MINUTE, { seen: 60 * MINUTE, before: 5 })).toEqual({
      seen: 100 * MINUTE,
      before: 60 * MINUTE,
    });
  });

  it('begins anew where the clock of the browser went back', () => {
    expect(visitAt(MINUTE, { seen: 2 * MINUTE, before: 5 })).toEqual({
      seen: MINUTE,
    });
  });

  it.each([null, '', 'x', '{"seen":"x"}', '[]', '{}'])(
    'that was kept as %j is none',
    kept => expect(readVisits(kept)).toBeUndefined(),
  );

  it('is read as it was kept', () => {
    expect(readVisits('{"seen":2,"before":1}')).toEqual({ seen: 2, before: 1 });
  });
});

describe('an incident is new', () => {
  const since = '2026-11-24T10:00:00.000Z';
  const at = Date.parse(since);

  it.each([
    ['where it began after the last visit', { since }, at - 1, true],
    ['and not where it began before', { since }, at + 1, false],
    ['and not on a first visit', { since }, undefined, false],
    ['and not where nobody knows since when', {}, at, false],
  ])('%s', (_, incident, lastVisit, expected) => {
    expect(isNew(incident, lastVisit)).toBe(expected);
  });
});
