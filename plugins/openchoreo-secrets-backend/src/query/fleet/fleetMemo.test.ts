import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import { FleetMemo } from './fleetMemo';
import { Turns } from './turns';

const SNAPSHOT = snapshotOf(shop());

const at = (now: number, revision = 1) => ({
  snapshot: { ...SNAPSHOT, revision },
  now,
  thresholds: DEFAULT_THRESHOLDS,
});

/** An fleet that takes as long to make as each look at the clock says, and how often others had their turn. */
function memoOf(msPerLook: number) {
  let now = 0;
  const turns = { count: 0 };
  const memo = new FleetMemo({
    turns: new Turns({
      clock: () => (now += msPerLook),
      pause: async () => {
        turns.count += 1;
      },
    }),
  });
  return { memo, turns };
}

describe('the fleet', () => {
  it('is kept while its content stands, for some seconds', async () => {
    const { memo } = memoOf(0);
    const first = await memo.at(at(NOW));
    expect(await memo.at(at(NOW + 4_999))).toBe(first);
    expect(await memo.at(at(NOW + 5_000))).not.toBe(first);
  });

  it('is made anew when its content changes', async () => {
    const { memo } = memoOf(0);
    const first = await memo.at(at(NOW));
    expect(await memo.at(at(NOW, 2))).not.toBe(first);
  });

  it('is made once for all who wait for it', async () => {
    const { memo } = memoOf(0);
    const [a, b] = await Promise.all([memo.at(at(NOW)), memo.at(at(NOW, 2))]);
    expect(a).toBe(b);
  });

  it('lets others have their turn while it takes long', async () => {
    const { memo, turns } = memoOf(20);
    await memo.at(at(NOW));
    expect(turns.count).toBeGreaterThan(3);
    const quick = memoOf(0);
    await quick.memo.at(at(NOW));
    expect(quick.turns.count).toBe(0);
  });

  it('that took long answers until the next is made, and is kept in proportion, whatever changes', async () => {
    const { memo } = memoOf(1_000);
    const first = await memo.at(at(NOW));
    // What comes after the first costs what has changed.
    expect(await memo.at(at(NOW + 1_000, 2))).toBe(first);
    await new Promise(resolve => setImmediate(resolve));
    const next = await memo.at(at(NOW + 5_000, 3));
    expect(next).not.toBe(first);
    expect(next.context.now).toBe(NOW + 1_000);
    // No more than half a minute after.
    expect(await memo.at(at(NOW + 30_999, 4))).toBe(next);
    // No more than a minute after.
    expect(await memo.at(at(NOW + 3_600_000, 5))).not.toBe(next);
  });

  it('is made anew when the clock was set back', async () => {
    const { memo } = memoOf(0);
    const first = await memo.at(at(NOW));
    expect(await memo.at(at(NOW - 1))).not.toBe(first);
  });
});
