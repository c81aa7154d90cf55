import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import { EstateMemo } from './estateMemo';

const SNAPSHOT = snapshotOf(shop());

const at = (now: number, revision = 1) => ({
  snapshot: { ...SNAPSHOT, revision },
  now,
  thresholds: DEFAULT_THRESHOLDS,
});

/** Each look at the clock is this much later. */
function ticking(ms: number) {
  let now = 0;
  return () => (now += ms);
}

describe('the estate', () => {
  it('is kept while its content stands, for some seconds', () => {
    const memo = new EstateMemo(() => 0);
    const first = memo.at(at(NOW));
    expect(memo.at(at(NOW + 4_999))).toBe(first);
    expect(memo.at(at(NOW + 5_000))).not.toBe(first);
  });

  it('is made anew when its content changes', () => {
    const memo = new EstateMemo(() => 0);
    const first = memo.at(at(NOW));
    expect(memo.at(at(NOW, 2))).not.toBe(first);
  });

  it('is kept five times as long as it took to make, whatever changes', () => {
    const memo = new EstateMemo(ticking(2_000));
    const first = memo.at(at(NOW));
    expect(memo.at(at(NOW + 9_999, 2))).toBe(first);
    expect(memo.at(at(NOW + 10_000, 2))).not.toBe(first);
  });

  it('is made anew when the clock was set back', () => {
    const memo = new EstateMemo(() => 0);
    const first = memo.at(at(NOW));
    expect(memo.at(at(NOW - 1))).not.toBe(first);
  });
});
