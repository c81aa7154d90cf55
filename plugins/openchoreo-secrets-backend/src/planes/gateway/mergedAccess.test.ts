import { resources, type PlaneCluster } from '@internal/plane-simulator';
import { Fleet, inOneCluster } from '../__testUtils__/collecting';
import type { SecretsConfig } from '../../config';
import { agentOf, GatewayRig } from './__testUtils__/gatewayRig';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const DIRECT = 'DataPlane/acme/eu';
const OPS = { kind: 'ClusterDataPlane', name: 'ops' } as const;

const secret = (name: string) => ({
  metadata: { name, namespace: 'shop' },
  spec: {},
});

describe('a cluster that the configuration says is reached directly and through the gateway', () => {
  let fleet: Fleet;
  let rig: GatewayRig;
  let cp: PlaneCluster;
  let direct: PlaneCluster;
  let behind: PlaneCluster;

  beforeEach(async () => {
    fleet = new Fleet();
    cp = await fleet.cluster('cp');
    direct = await fleet.cluster('direct');
    behind = await fleet.cluster('behind', { log: direct.log });
    direct.log.create(resources.externalsecrets, secret('db'));
    for (const name of ['ops', 'again']) {
      cp.log.create(resources.clusterdataplanes, {
        metadata: { name },
        spec: { planeID: 'ops' },
      });
    }
    rig = await GatewayRig.start([
      agentOf('ops', behind, { resources: ['ops', 'again'] }),
    ]);
  });

  afterEach(async () => {
    await fleet.stop();
    await rig.close();
  });

  const one = inOneCluster(DIRECT, 'ClusterDataPlane/ops');
  const collect = () =>
    fleet.collect(cp, { [DIRECT]: direct }, (config: SecretsConfig) =>
      one(rig.with(OPS)(config)),
    );
  const cluster = () => {
    const { clusters } = fleet.snapshot();
    return [...clusters.values()].find(
      ({ key }) => key !== 'ControlPlane/default',
    );
  };
  const observation = () => cluster()?.kinds.ExternalSecret.observation;
  const isMerged = () => fleet.snapshot().clusters.size === 2;
  const mode = () => {
    const now = observation();
    return now?.state === 'observed' ? now.mode : now?.state;
  };

  it('is watched, whoever answered first', async () => {
    direct.faults.offline = true;
    collect();
    await fleet.pass(() => isMerged() && mode() === 'poll');
    direct.faults.offline = false;
    await fleet.pass(() => mode() === 'watch');
    expect(isMerged()).toBe(true);
  });

  it('is polled while the direct way is closed, without a gap, and watched again after', async () => {
    collect();
    await fleet.pass(() => isMerged() && mode() === 'watch');
    const states = new Set<string | undefined>();
    direct.faults.offline = true;
    direct.dropConnections();
    await fleet.pass(() => {
      states.add(observation()?.state);
      return mode() === 'poll';
    });
    direct.log.create(resources.externalsecrets, secret('cache'));
    await fleet.pass(() => {
      states.add(observation()?.state);
      return cluster()?.kinds.ExternalSecret.objects.size === 2;
    });
    direct.faults.offline = false;
    await fleet.pass(() => mode() === 'watch');
    expect([...states]).toEqual(['observed']);
  });

  it('is polled in the kinds alone that the direct way may not read', async () => {
    direct.setRbac([
      {
        user: '*',
        rules: [{ verbs: ['*'], apiGroups: ['', 'apps'], resources: ['*'] }],
      },
    ]);
    collect();
    await fleet.pass(() => isMerged() && mode() === 'poll');
    expect(cluster()?.kinds.Namespace.observation).toMatchObject({
      mode: 'watch',
    });
    const agent = { planeType: 'dataplane', planeId: 'ops' };
    rig.gateway.agents.setConnected(agent, false);
    await fleet.pass(() => mode() === 'failed');
    // What broke is told, and not what never was allowed.
    expect(observation()).toMatchObject({ failure: { class: 'agentAway' } });
  });

  it('is read once where several planes name one agent', async () => {
    const again = { ...OPS, name: 'again' };
    await fleet.collect(cp, {}, rig.with(OPS, again)).ready();
    expect(isMerged()).toBe(true);
    const lists = rig.gateway.requests.filter(({ path }) =>
      path.endsWith('/v1/externalsecrets'),
    );
    expect(lists).toHaveLength(1);
    expect(fleet.snapshot().planes.map(({ access }) => access.state)).toEqual([
      'reached',
      'reached',
      'reached',
    ]);
  });
});
