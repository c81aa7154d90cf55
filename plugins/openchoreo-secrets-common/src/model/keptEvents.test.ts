import { keepEvent } from './keptEvents';
import type { KeptEvent, KeptEvents } from './objects';

const event = (reason: string, lastAt: number, type = 'Normal'): KeptEvent => ({
  reason,
  message: reason,
  type,
  lastAt,
  count: 1,
});

const keep = (...events: readonly KeptEvent[]) =>
  events.reduce<KeptEvents | undefined>(keepEvent, undefined);

describe('keepEvent', () => {
  it('keeps the latest of each use', () => {
    const failed = event('UpdateFailed', 3, 'Warning');
    const updated = event('Updated', 2);
    const missing = event('MissingProviderSecret', 4);
    const valid = event('Valid', 5);
    expect(
      keep(
        event('UpdateFailed', 1, 'Warning'),
        updated,
        failed,
        missing,
        valid,
      ),
    ).toEqual({
      lastCause: failed,
      lastDataChange: updated,
      missing: [missing],
      lastHeartbeat: valid,
    });
  });

  it('is not led back by an older event that arrives late', () => {
    const newest = event('UpdateFailed', 3, 'Warning');
    expect(keep(newest, event('UpdateFailed', 1, 'Warning'))?.lastCause).toBe(
      newest,
    );
  });

  it('takes what is said of a Secret of an earlier name for no deletion of the one it is called now', () => {
    const deleted = event('Deleted', 1);
    const orphaned = {
      ...event('Deleted', 2),
      message: 'secret deleted because it was orphaned',
    };
    expect(keep(deleted, orphaned)?.lastDeleted).toBe(deleted);
  });

  it('counts a failed validation as a cause and as a heartbeat', () => {
    const invalid = event('InvalidProviderConfig', 1, 'Warning');
    expect(keep(invalid)).toMatchObject({
      lastCause: invalid,
      lastHeartbeat: invalid,
    });
  });

  it.each(['StoreUnmaintained', 'StoreDeprecated', 'ParameterDeprecated'])(
    'takes %s for no cause',
    reason => {
      expect(keep(event(reason, 1, 'Warning'))?.lastCause).toBeUndefined();
    },
  );
});
