import type { Snapshot } from '../../observed';
import { observeWorld } from '../__testUtils__/observeWorld';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

function clusterOf({ clusters, planes }: Snapshot, name: string) {
  const access = planes.find(({ ref }) => ref.name === name)?.access;
  return access && access.state !== 'notConfigured'
    ? clusters.get(access.cluster)
    : undefined;
}

function secretsOf(snapshot: Snapshot, plane: string) {
  return clusterOf(snapshot, plane)?.kinds.ExternalSecret;
}

/** Where planes share a cluster, the first may not read what the second may. */
const opsIsRead = (snapshot: Snapshot) =>
  secretsOf(snapshot, 'build')?.observation.state === 'observed';

describe('a simulated world that is reached directly and through the gateway', () => {
  it('holds the same as one that is reached directly', async () => {
    const { snapshot: direct } = await observeWorld('acme');
    const { snapshot: mixed } = await observeWorld(
      'acme:access=mixed',
      opsIsRead,
    );
    for (const plane of ['dev-data', 'eu-data', 'prod-data', 'build']) {
      const there = secretsOf(mixed, plane)?.objects ?? new Map();
      expect(there.size).toBeGreaterThan(0);
      expect([...there.keys()].sort()).toEqual(
        [...(secretsOf(direct, plane)?.objects.keys() ?? [])].sort(),
      );
    }
  });

  it('is polled behind the gateway, watched elsewhere, and unknown where the agent is cut off', async () => {
    const { snapshot } = await observeWorld('acme:access=mixed', opsIsRead);
    const observationOf = (plane: string) =>
      secretsOf(snapshot, plane)?.observation;
    expect(observationOf('eu-data')).toMatchObject({
      state: 'observed',
      mode: 'poll',
    });
    expect(observationOf('prod-data')).toMatchObject({
      state: 'observed',
      mode: 'watch',
    });
    // One cluster: the observability plane is reached directly, and may not read these.
    expect(observationOf('obs')).toMatchObject({
      state: 'observed',
      mode: 'poll',
    });
    expect(clusterOf(snapshot, 'obs')).toBe(clusterOf(snapshot, 'build'));
    expect(observationOf('us-data')).toMatchObject({
      state: 'failed',
      failure: { class: 'agentAway' },
    });
  });

  it('says of each kind that an agent may not read that it may not', async () => {
    const { snapshot } = await observeWorld('acme:access=mixed', opsIsRead);
    expect(
      clusterOf(snapshot, 'eu-data')?.kinds.ClusterExternalSecret.observation,
    ).toMatchObject({ state: 'failed', failure: { class: 'forbidden' } });
  });

  it.each([
    'acme:access=gateway',
    'single-cluster:access=gateway',
    'legacy:access=gateway',
  ])('is asked for lists alone, of %s', async name => {
    const { gatewayRequests: requests } = await observeWorld(name);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(requests.filter(({ query }) => /watch/i.test(query))).toEqual([]);
    expect(requests.filter(({ path }) => /\/secrets(\/|$)/.test(path))).toEqual(
      [],
    );
  });
});
