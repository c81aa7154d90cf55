import { resources } from '@internal/plane-simulator';
import { Fleet } from '../__testUtils__/collecting';
import { agentOf, GatewayRig } from './__testUtils__/gatewayRig';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const EU = { kind: 'ClusterDataPlane', name: 'eu' } as const;
const KEY = 'ClusterDataPlane/eu';
const AT = '/api/proxy/dataplane/eu/_cluster/eu/k8s';
const LISTS = `${AT}/apis/external-secrets.io/v1/externalsecrets`;

const secret = (name: string) => ({
  metadata: { name, namespace: 'shop' },
  spec: { secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' } },
});

describe('a plane behind the gateway', () => {
  let fleet: Fleet;
  let rig: GatewayRig;

  async function start(random?: number) {
    fleet = new Fleet(random);
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    cp.log.create(resources.clusterdataplanes, {
      metadata: { name: 'eu' },
      spec: { planeID: 'eu' },
    });
    rig = await GatewayRig.start([agentOf('eu', eu)]);
    const collect = () => fleet.collect(cp, {}, rig.with(EU)).ready();
    return { eu, collect };
  }

  afterEach(async () => {
    await fleet.stop();
    await rig.close();
  });

  const secrets = () => fleet.of(KEY).kinds.ExternalSecret;
  const lists = () =>
    rig.gateway.requests.filter(({ path }) => path === LISTS).length;

  it('is listed again and again, and never watched, in no spelling', async () => {
    const { eu, collect } = await start();
    eu.log.create(resources.externalsecrets, secret('db'));
    await collect();
    expect(secrets().observation).toMatchObject({ mode: 'poll' });
    expect([...secrets().objects.keys()]).toEqual(['shop/db']);
    eu.log.create(resources.externalsecrets, secret('cache'));
    eu.log.delete(resources.externalsecrets, {
      namespace: 'shop',
      name: 'db',
    });
    await fleet.pass(() => secrets().objects.has('shop/cache'));
    expect(secrets().objects.has('shop/db')).toBe(false);
    await fleet.pass(() => lists() === 4);
    const { requests } = rig.gateway;
    expect(new Set(requests.map(({ method }) => method))).toEqual(
      new Set(['GET']),
    );
    expect(
      requests.filter(({ query }) => /watch|resourceV/i.test(query)),
    ).toEqual([]);
    const ofSecrets = requests.filter(({ path }) =>
      /\/secrets(\/|$)/.test(path),
    );
    expect(ofSecrets).toEqual([]);
  });

  it.each([
    [0, 22_500],
    [0.5, 30_000],
    [1, 37_500],
  ])(
    'is listed again after 30 seconds, give or take a quarter (%d)',
    async (random, wait) => {
      const { collect } = await start(random);
      await collect();
      const waits = fleet.clientClock.pending();
      expect(waits.filter(ms => ms === wait).length).toBeGreaterThan(5);
    },
  );

  it('is listed by pages', async () => {
    const { eu, collect } = await start();
    for (let index = 0; index < 501; index += 1) {
      eu.log.create(resources.externalsecrets, secret(`s-${index}`));
    }
    await collect();
    expect(secrets().objects.size).toBe(501);
    const pages = rig.gateway.requests.filter(({ path }) => path === LISTS);
    expect(pages.map(({ query }) => query.split('&')[0])).toEqual([
      'limit=500',
      'limit=500',
    ]);
    expect(pages[1].query).toContain('continue=');
  });

  it('is asked with the certificate that lies there now', async () => {
    const { collect } = await start();
    await collect();
    const askedBy = (name: string) =>
      rig.gateway.requests.filter(({ user }) => user === name).length;
    expect(askedBy('next')).toBe(0);
    await rig.putCertificate('next');
    await fleet.pass(() => askedBy('next') > 0);
    const before = askedBy('first');
    const next = askedBy('next');
    await fleet.pass(() => askedBy('next') >= next + 10);
    expect(askedBy('first')).toBe(before);
    expect(secrets().observation.state).toBe('observed');
  });

  it('is unknown while the gateway refuses the certificate or there is none, and known again with a good one', async () => {
    const { collect } = await start();
    await rig.putCertificate('stranger');
    await collect();
    expect(secrets().observation.state).toBe('failed');
    expect(rig.gateway.requests).toEqual([]);
    await rig.removeCertificate();
    await fleet.pass(() => {
      const { observation } = secrets();
      return (
        observation.state === 'failed' &&
        observation.failure.class === 'noCredentials'
      );
    });
    await rig.putCertificate('first');
    await fleet.pass(() => secrets().observation.state === 'observed');
  });

  it('is asked where the control plane serves build planes as one of those', async () => {
    fleet = new Fleet();
    const cp = await fleet.cluster('cp');
    const ci = await fleet.cluster('ci');
    cp.log.setServed(resources.workflowplanes, []);
    cp.log.setServed(resources.clusterworkflowplanes, []);
    cp.log.create(resources.buildplanes, {
      metadata: { name: 'ci', namespace: 'acme' },
      spec: {},
    });
    const agent = agentOf('ci', ci, {
      planeType: 'buildplane',
      resources: ['acme/ci'],
    });
    rig = await GatewayRig.start([agent], '0.9');
    const ref = {
      kind: 'WorkflowPlane',
      namespace: 'acme',
      name: 'ci',
    } as const;
    await fleet.collect(cp, {}, rig.with(ref)).ready();
    expect(
      fleet.of('WorkflowPlane/acme/ci').kinds.ExternalSecret,
    ).toMatchObject({ observation: { state: 'observed' } });
    expect(rig.gateway.requests[0].path).toMatch(
      /^\/api\/proxy\/buildplane\/ci\/acme\/ci\/k8s\//,
    );
  });
});
