import { HeldEvents } from './heldEvents';

const MINUTE = 60_000;

describe('Events of objects that were not seen yet', () => {
  const setUp = () => {
    const lost: string[] = [];
    const held = new HeldEvents(key => lost.push(key));
    return { held, lost };
  };

  it('are given out once, to the uid that they name', () => {
    const { held } = setUp();
    const kept = {};
    held.hold('k', 'u', kept, 0);
    expect(held.take('k', 'other')).toBeUndefined();
    expect(held.take('k', 'u')).toBe(kept);
    expect(held.take('k', 'u')).toBeUndefined();
  });

  it('are let go after ten minutes', () => {
    const { held, lost } = setUp();
    held.hold('old', 'u', {}, 0);
    held.hold('new', 'u', {}, 10 * MINUTE);
    expect(lost).toEqual(['old']);
    expect(held.get('old', 'u')).toBeUndefined();
  });

  it('are bounded in objects, the longest held go first, and in uids of each', () => {
    const { held, lost } = setUp();
    for (let index = 0; index < 5_001; index += 1) {
      held.hold(`k${index}`, 'u', {}, 0);
    }
    expect(lost).toEqual(['k0']);
    for (const uid of ['1', '2', '3', '4']) held.hold('k9', uid, {}, 0);
    expect(held.get('k9', 'u')).toBeUndefined();
    expect(held.get('k9', '1')).toBeDefined();
  });
});
