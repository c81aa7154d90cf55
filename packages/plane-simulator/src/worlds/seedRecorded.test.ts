import { newClusterLog } from '../apiserver';
import { resources } from '../apiserver/resources';
import { systemClock } from '../log';
import { seedRecorded } from './seedRecorded';

const secret = {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: {
    namespace: 'shop',
    name: 'db',
    uid: '8380e67b-31a4-4deb-9162-54a4b592fb21',
    generation: 3,
    creationTimestamp: '2026-11-29T01:52:38Z',
    resourceVersion: '9937',
  },
  spec: { refreshInterval: '15s' },
  status: { refreshTime: '2026-11-29T03:04:06Z' },
};

const event = (name: string, resourceVersion: string) => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { namespace: 'shop', name, resourceVersion },
});

function seeded(...objects: Parameters<typeof seedRecorded>[1]) {
  const log = newClusterLog({ clock: systemClock });
  seedRecorded(log, objects);
  return log;
}

describe('objects of a real cluster', () => {
  it('stand as they were: what only a cluster may set, and their status', () => {
    const { resourceVersion, ...metadata } = secret.metadata;
    expect(
      seeded(secret).get(resources.externalsecrets, secret.metadata),
    ).toEqual({
      ...secret,
      metadata: { ...metadata, resourceVersion: expect.any(String) },
    });
  });

  it('were written in the order of their versions, as numbers', () => {
    const log = seeded(event('second', '10027'), event('first', '9937'));
    const versions = ['first', 'second'].map(name =>
      Number(
        log.get(resources.events, { namespace: 'shop', name })?.metadata
          .resourceVersion,
      ),
    );
    expect(versions[0]).toBeLessThan(versions[1]);
  });

  it('of a kind that nobody serves are refused', () => {
    const moon = { ...secret, kind: 'Moon' };
    expect(() => seeded(moon)).toThrow(
      'no external-secrets.io/v1 Moon is served',
    );
  });
});
