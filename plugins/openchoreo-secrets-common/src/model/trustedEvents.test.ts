import type { KeptEvent } from './objects';
import type { EventObject } from './parse';
import { trustedEvents } from './trustedEvents';

const NOW = 1_000_000;

function event(
  over: Partial<KeptEvent>,
  involved: EventObject['involved'] = {
    kind: 'ExternalSecret',
    name: 'db',
    uid: 'u-1',
  },
): EventObject {
  const { resourceVersion = '7' } = over;
  return {
    kind: 'Event',
    uid: 'e',
    involved,
    event: {
      reason: 'UpdateFailed',
      message: resourceVersion,
      type: 'Warning',
      lastAt: NOW - 10,
      count: 1,
      reporter: 'external-secrets',
      resourceVersion,
      ...over,
    },
  };
}

const messages = (...events: EventObject[]) =>
  trustedEvents(events, 'u-1', NOW).map(({ message }) => message);

describe('an Event', () => {
  it('counts for the uid that was seen, and no other', () => {
    const other = { kind: 'ExternalSecret', name: 'db', uid: 'u-0' };
    const none = { kind: 'ExternalSecret', name: 'db' };
    expect(messages(event({}, other))).toEqual([]);
    expect(messages(event({}, none))).toEqual([]);
    expect(messages(event({}))).toEqual(['7']);
  });

  it('counts from the reporters of the operator alone', () => {
    expect(messages(event({ reporter: 'kubectl' }))).toEqual([]);
    expect(messages(event({ reporter: undefined }))).toEqual([]);
  });

  it('comes in the order in which the server wrote it, whatever it claims', () => {
    const forged = event({ resourceVersion: '99', lastAt: NOW * 9 });
    const real = event({ resourceVersion: '100', lastAt: NOW - 50 });
    expect(messages(real, forged)).toEqual(['99', '100']);
  });

  it('is of now at the latest', () => {
    const [kept] = trustedEvents([event({ lastAt: NOW * 9 })], 'u-1', NOW);
    expect(kept.lastAt).toBe(NOW);
  });
});
