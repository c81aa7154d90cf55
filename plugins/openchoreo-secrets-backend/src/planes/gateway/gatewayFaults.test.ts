import { resources, type Grant } from '@internal/plane-simulator';
import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { Fleet } from '../__testUtils__/collecting';
import { agentOf, GatewayRig } from './__testUtils__/gatewayRig';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const EU = { kind: 'ClusterDataPlane', name: 'eu' } as const;
const US = { kind: 'ClusterDataPlane', name: 'us' } as const;
const AGENT = { planeType: 'dataplane', planeId: 'eu' };

const plane = (name: string) => ({ metadata: { name }, spec: {} });

describe('of planes behind the gateway', () => {
  let fleet: Fleet;
  let rig: GatewayRig;

  async function start(registered: readonly string[] = ['eu', 'us']) {
    fleet = new Fleet();
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const us = await fleet.cluster('us');
    for (const name of registered) {
      cp.log.create(resources.clusterdataplanes, plane(name));
    }
    rig = await GatewayRig.start([agentOf('eu', eu), agentOf('us', us)]);
    const collect = () => fleet.collect(cp, {}, rig.with(EU, US)).ready();
    return { cp, eu, us, collect };
  }

  afterEach(async () => {
    await fleet.stop();
    await rig.close();
  });

  const observationOf = (name: string) =>
    fleet.of(`ClusterDataPlane/${name}`).kinds.ExternalSecret.observation;
  const failed = (failure: FailureClass) => () => {
    const observation = observationOf('eu');
    return (
      observation.state === 'failed' && observation.failure.class === failure
    );
  };
  const accessOf = (name: string) =>
    fleet.snapshot().planes.find(({ ref }) => ref.name === name)?.access;
  const asked = (name: string) =>
    rig.gateway.requests.filter(({ path }) =>
      path.startsWith(`/api/proxy/dataplane/${name}/`),
    ).length;

  it.each<[string, FailureClass, (on: boolean) => void]>([
    ['is away', 'agentAway', on => rig.gateway.agents.setConnected(AGENT, !on)],
    [
      'cannot ask its cluster',
      'agentFailed',
      on => rig.gateway.agents.setFailing(AGENT, on),
    ],
  ])(
    'one whose agent %s is unknown after a while, and changes nothing about another',
    async (_, failure, setTrouble) => {
      const { collect } = await start();
      await collect();
      setTrouble(true);
      await fleet.pass(failed(failure));
      await fleet.pass(() => accessOf('eu')?.state === 'failed');
      expect(observationOf('eu')).toMatchObject({ asOf: expect.any(Number) });
      expect(observationOf('us').state).toBe('observed');
      expect(accessOf('us')?.state).toBe('reached');
      setTrouble(false);
      await fleet.pass(() => observationOf('eu').state === 'observed');
      expect(accessOf('eu')?.state).toBe('reached');
    },
  );

  it('one whose agent stays away is left alone for most of the time', async () => {
    const { collect } = await start();
    await collect();
    rig.gateway.agents.setConnected(AGENT, false);
    await fleet.pass(failed('agentAway'));
    const [eu, us] = [asked('eu'), asked('us')];
    await fleet.pass(() => asked('us') > us + 100);
    expect(asked('eu') - eu).toBeLessThan(50);
  });

  it('one that is away from the start is ready as failed', async () => {
    const { collect } = await start();
    rig.gateway.agents.setConnected(AGENT, false);
    await collect();
    expect(accessOf('eu')).toMatchObject({
      state: 'failed',
      failure: { class: 'agentAway', status: 502 },
    });
    expect(observationOf('us').state).toBe('observed');
  });

  it('all are told as behind a gateway that is away', async () => {
    const { collect } = await start();
    await rig.gateway.close();
    await collect();
    for (const name of ['eu', 'us']) {
      expect(observationOf(name)).toMatchObject({
        failure: { class: 'gatewayAway', detail: 'ECONNREFUSED' },
      });
    }
  });

  it('one that the control plane does not know is unknown until it does', async () => {
    const { collect, cp } = await start(['us']);
    await collect();
    expect(observationOf('eu')).toMatchObject({
      failure: {
        class: 'notRegistered',
        detail: 'the control plane has no such plane',
      },
    });
    expect(asked('eu')).toBe(0);
    cp.log.create(resources.clusterdataplanes, plane('eu'));
    await fleet.pass(() => observationOf('eu').state === 'observed');
  });

  it('one with an id of its own is asked for under it', async () => {
    const { cp } = await start([]);
    const mine = { ...EU, name: 'mine', planeId: 'us' };
    await fleet.collect(cp, {}, rig.with(mine)).ready();
    // The agent is there, and not for this resource.
    expect(observationOf('mine')).toMatchObject({
      failure: { class: 'gatewayRefused', status: 403 },
    });
    expect(rig.gateway.requests[0].path).toContain('/us/_cluster/mine/k8s/');
  });

  it('one whose agent has no rights on External Secrets is known in what it may read', async () => {
    const { collect, eu } = await start();
    const rules: Grant['rules'] = [
      { verbs: ['*'], apiGroups: ['', 'apps'], resources: ['*'] },
    ];
    eu.setRbac([{ user: '*', rules }]);
    eu.log.setServed(resources.certificates, []);
    await collect();
    expect(observationOf('eu')).toMatchObject({
      failure: { class: 'forbidden', status: 403 },
    });
    const { kinds } = fleet.of('ClusterDataPlane/eu');
    expect(kinds.Namespace.observation.state).toBe('observed');
    expect(kinds.Certificate.observation.state).toBe('notServed');
    expect(accessOf('eu')?.state).toBe('reached');
  });

  it('one whose cluster hangs is given up before the gateway does', async () => {
    const { collect, eu } = await start();
    eu.faults.add({ effect: { kind: 'hang' } });
    const ready = collect();
    let isReady = false;
    void ready.then(() => {
      isReady = true;
    });
    await fleet.pass(() => observationOf('us').state === 'observed');
    fleet.clock.advance(20_000);
    await fleet.pass(() => isReady);
    expect(observationOf('eu')).toMatchObject({
      failure: { class: 'timeout' },
    });
  });
});
