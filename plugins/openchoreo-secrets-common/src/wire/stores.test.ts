import { isWarnedOf, type StoreRowDto } from './stores';

const store = (
  warnings: StoreRowDto['warnings'],
  severity: 'warning' | 'waiting' = 'warning',
) =>
  isWarnedOf({
    warnings,
    health: { verdict: 'storeNotReady', severity, flags: [] },
  });

describe('Whether a store is warned of', () => {
  it('is what somebody should do something about', () => {
    expect(store(['failing'])).toBe(true);
    expect(store(['unused', 'notPlaneDefault', 'unverified'])).toBe(false);
    expect(store([])).toBe(false);
  });

  it('waits for a failure that is young, and for nothing else', () => {
    expect(store(['failing'], 'waiting')).toBe(false);
    expect(store(['failing', 'secretsFail'], 'waiting')).toBe(true);
  });
});
