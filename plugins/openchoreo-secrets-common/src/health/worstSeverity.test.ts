import { worstSeverity } from './worstSeverity';

describe('the worst severity', () => {
  it('is unknown before at risk, and critical before all', () => {
    expect(worstSeverity(['ok', 'atRisk', 'unknown'])).toBe('unknown');
    expect(worstSeverity(['warning', 'critical'])).toBe('critical');
  });

  it('of nothing is ok', () => {
    expect(worstSeverity([])).toBe('ok');
  });
});
