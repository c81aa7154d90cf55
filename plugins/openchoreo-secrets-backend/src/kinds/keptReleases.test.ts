import type {
  Condition,
  ReleaseBindingObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { binding, rendered } from '../query/__fixtures__/objects';
import { keptBinding, keptRelease, seenSince } from './keptReleases';

const said = (
  type: string,
  status: string,
  observedGeneration: number,
  reason?: string,
): Condition => ({ type, status, reason, observedGeneration });

const at = (generation: number, more: Partial<ReleaseBindingObject> = {}) => {
  const base = binding('staging', `release-${generation}`, more);
  return { ...base, meta: { ...base.meta, generation } };
};

const settled = (generation: number) =>
  at(generation, {
    conditions: [
      said('ReleaseSynced', 'True', generation),
      said('ResourcesReady', 'True', generation),
    ],
  });

const refused = (generation: number) =>
  at(generation, {
    conditions: [
      said('ReleaseSynced', 'True', generation),
      said('ResourcesReady', 'False', generation, 'ResourceApplyFailed'),
    ],
  });

describe('a binding', () => {
  it('was first seen as it is when its spec changed, not its status', () => {
    const first = seenSince(undefined, at(1), 10);
    const later = seenSince(first, settled(1), 20);
    expect(later.seenAt).toBe(10);
    expect(seenSince(later, at(2), 30).seenAt).toBe(30);
  });

  it('that was made anew is a new one', () => {
    const first = seenSince(undefined, at(1), 10);
    const other = { ...at(1), meta: { ...at(1).meta, uid: 'another' } };
    expect(seenSince(first, other, 20).seenAt).toBe(20);
  });

  it('remembers the release that runs while a newer one is refused', () => {
    const before = keptBinding(undefined, settled(1), 0);
    expect(keptBinding(before, refused(2), 0).lastApplied).toBe('release-1');
  });

  it('takes nothing for running that is said of an earlier spec', () => {
    const early = at(2, { conditions: settled(1).conditions });
    expect(keptBinding(undefined, early, 0).lastApplied).toBeUndefined();
  });

  it('forgets a release that turns out to be refused', () => {
    const hasty = keptBinding(undefined, settled(2), 0);
    expect(keptBinding(hasty, refused(2), 0).lastApplied).toBeUndefined();
  });
});

describe('what was rendered', () => {
  const release = (generation: number, status: string, name: string) => {
    const base = rendered('staging', [name], {
      conditions: [said('ResourcesApplied', status, generation)],
    });
    return { ...base, meta: { ...base.meta, generation } };
  };

  it('remembers what it listed when it was applied, for as long as it is not', () => {
    const first = release(1, 'True', 'a');
    const second = keptRelease(first, release(2, 'False', 'b'));
    expect(second.lastApplied).toBe(first.resources);
    const third = keptRelease(second, release(3, 'False', 'c'));
    expect(third.lastApplied).toBe(first.resources);
    expect(keptRelease(third, release(3, 'True', 'c'))).not.toHaveProperty(
      'lastApplied',
    );
  });

  it('remembers nothing that was never seen applied', () => {
    const first = release(1, 'False', 'a');
    const second = keptRelease(first, release(2, 'False', 'b'));
    expect(second).not.toHaveProperty('lastApplied');
  });
});
