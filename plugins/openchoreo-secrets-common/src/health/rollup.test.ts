import fc from 'fast-check';
import { SEVERITIES } from './health';
import { compareSeverity, rollUp, worstHealth, worstSeverity } from './rollup';

const of = (...severities: readonly (typeof SEVERITIES)[number][]) =>
  severities.map(severity => ({ severity }));

describe('rollUp', () => {
  it('counts each severity apart', () => {
    expect(rollUp(of('ok', 'ok', 'unknown', 'error'))).toEqual({
      total: 4,
      counts: { ok: 2, info: 0, unknown: 1, warning: 0, error: 1 },
      worst: 'error',
      green: false,
    });
  });

  it('is green when all is ok or info', () => {
    expect(rollUp(of('ok', 'info')).green).toBe(true);
  });

  it('is not green over nothing', () => {
    expect(rollUp([])).toMatchObject({ total: 0, green: false });
    expect(rollUp([]).worst).toBeUndefined();
  });

  it('is never green over anything unknown, which is no failure either', () => {
    const { green, worst, counts } = rollUp(of('ok', 'unknown'));
    expect({ green, worst, failed: counts.error + counts.warning }).toEqual({
      green: false,
      worst: 'unknown',
      failed: 0,
    });
  });

  it('agrees with the worst of the list, in any order', () => {
    const severities = fc.array(fc.constantFrom(...SEVERITIES));
    fc.assert(
      fc.property(severities, list => {
        const sorted = [...list].sort(compareSeverity);
        expect(rollUp(of(...list)).worst).toBe(sorted.at(-1));
        expect(worstSeverity(list)).toBe(sorted.at(-1));
        expect(worstHealth(of(...list))?.severity).toBe(sorted.at(-1));
      }),
    );
  });
});
