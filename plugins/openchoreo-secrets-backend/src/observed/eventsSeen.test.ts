import { EventsSeen } from './eventsSeen';
import { Revision } from './revision';

const HOUR = 3_600_000;
const at = (asOf: number) =>
  ({ state: 'observed', asOf, mode: 'watch' }) as const;

describe('since when the Events of a kind are seen', () => {
  const setUp = () => {
    const seen = new EventsSeen(new Revision());
    const since = () => {
      const known = seen.snapshot().get('ExternalSecret');
      return known && 'seenSince' in known ? known.seenSince : undefined;
    };
    return { seen, since };
  };

  it('begins with what the first list still holds', () => {
    const { seen, since } = setUp();
    seen.observe('ExternalSecret', { state: 'pending', since: 0 });
    expect(since()).toBeUndefined();
    seen.observe('ExternalSecret', at(5 * HOUR));
    expect(since()).toBe(4 * HOUR);
  });

  it('stays through a gap that the next list covers', () => {
    const { seen, since } = setUp();
    seen.observe('ExternalSecret', at(5 * HOUR));
    seen.observe('ExternalSecret', {
      state: 'failed',
      since: 5 * HOUR + 1,
      failure: { class: 'unreachable' },
    });
    expect(since()).toBeUndefined();
    seen.observe('ExternalSecret', at(6 * HOUR));
    expect(since()).toBe(4 * HOUR);
  });

  it('begins anew after a longer one, and after a loss', () => {
    const { seen, since } = setUp();
    seen.observe('ExternalSecret', at(5 * HOUR));
    seen.observe('ExternalSecret', at(6 * HOUR + 1));
    expect(since()).toBe(5 * HOUR + 1);
    seen.lost('ExternalSecret', 7 * HOUR);
    expect(since()).toBe(7 * HOUR);
  });
});
