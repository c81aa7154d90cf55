import {
  blockingFinding,
  mineOf,
  othersFinding,
} from '../../__testUtils__/mine';
import { toActOn } from './toActOn';

describe('what waits for the reader', () => {
  it('is counted without what others act on, in the colour of the worst', () => {
    const { severity, ...mild } = blockingFinding('cart');
    const answer = mineOf(
      [],
      [
        blockingFinding('orders-api'),
        { ...mild, severity: 'warning' },
        { ...mild, severity: 'unknown' },
        othersFinding('till'),
      ],
    );
    expect(severity).toBe('critical');
    expect(toActOn(answer)).toMatchObject({ count: 2, tone: 'error' });
  });

  it('is nothing where only others act', () => {
    expect(toActOn(mineOf([], [othersFinding('till')])).count).toBe(0);
  });
});
