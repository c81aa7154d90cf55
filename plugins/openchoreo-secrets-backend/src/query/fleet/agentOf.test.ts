import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ClusterSnapshot } from '../../observed/snapshot';
import { dataPlane, NAMESPACE, NOW } from '../__fixtures__/objects';
import { shop } from '../__fixtures__/shop';
import { snapshotOf } from '../__fixtures__/world';
import { agentOf } from './agentOf';

const HOUR = 3_600_000;

/** Whether an agent counts as connected that was heard so long ago, by such a clock of the control plane. */
function agent(
  agoMs: number,
  clock: Pick<ClusterSnapshot, 'clockOffsetMs' | 'clockDoubt'>,
) {
  const name = 'staging-data';
  const plane = {
    ...dataPlane(name, 'default'),
    agentConnected: true,
    agentHeartbeatAt: NOW - agoMs,
  };
  const snapshot = snapshotOf(shop({ planes: [plane] }));
  const [any] = snapshot.clusters.values();
  const clusters = new Map(snapshot.clusters);
  clusters.set(snapshot.controlPlane.cluster, { ...any, ...clock });
  return agentOf(
    {
      snapshot: { ...snapshot, clusters },
      now: NOW,
      thresholds: DEFAULT_THRESHOLDS,
    },
    { id: `DataPlane/${NAMESPACE}/${name}`, kind: 'DataPlane' },
  );
}

describe('an agent', () => {
  it.each([
    [10_000, 0, 0, 'connected'],
    [10_000, 0, 6 * HOUR, 'unknown'],
    [HOUR, -6 * HOUR, 0, 'unknown'],
    [HOUR, 0, 6 * HOUR, 'disconnected'],
  ])(
    'is silent by every clock that its control plane may have, or that is not known (heard %i ms ago)',
    (ago, earlierMs, laterMs, expected) => {
      const clockDoubt = { earlierMs, laterMs };
      expect(agent(ago, { clockOffsetMs: 0, clockDoubt })).toBe(expected);
    },
  );

  it('is heard by the clock of its control plane where that is certain', () => {
    expect(agent(-HOUR + 5_000, { clockOffsetMs: HOUR })).toBe('connected');
    expect(agent(10_000, { clockOffsetMs: HOUR })).toBe('disconnected');
  });
});
