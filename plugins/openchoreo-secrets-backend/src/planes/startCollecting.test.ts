import { resources } from '@internal/plane-simulator';
import { Fleet, inOneCluster } from './__testUtils__/collecting';
import { isAllowed } from './allowList';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const CONTROL_PLANE = 'ControlPlane/default';
const EU = 'DataPlane/acme/eu';

const secret = (name: string) => ({
  metadata: { name, namespace: 'shop' },
  spec: { secretStoreRef: { name: 'vault', kind: 'ClusterSecretStore' } },
});

const planeObject = (name: string, secretStore?: string) => ({
  metadata: { name, namespace: 'acme' },
  spec: {
    planeID: name,
    ...(secretStore && { secretStoreRef: { name: secretStore } }),
  },
});

describe('startCollecting', () => {
  let fleet: Fleet;
  beforeEach(() => {
    fleet = new Fleet();
  });
  afterEach(() => fleet.stop());

  it('has all planes and clusters at once, as pending', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    fleet.collect(cp, { [EU]: eu });
    const { clusters, planes, controlPlane } = fleet.snapshot();
    expect([...clusters.keys()]).toEqual([CONTROL_PLANE, EU]);
    expect(planes.map(plane => plane.access.state)).toEqual([
      'reached',
      'reached',
    ]);
    expect(controlPlane.kinds.Plane.observation.state).toBe('pending');
    expect(fleet.of(EU).kinds.ExternalSecret.observation.state).toBe('pending');
  });

  it('brings every kind to the snapshot and is ready then', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    cp.log.create(resources.dataplanes, planeObject('eu', 'vault'));
    cp.log.create(resources.buildplanes, planeObject('ci'));
    eu.log.create(resources.externalsecrets, secret('db'));
    await fleet.collect(cp, { [EU]: eu }).ready();
    const { clusters, planes, controlPlane } = fleet.snapshot();
    const kinds = [...clusters.values(), controlPlane].flatMap(each =>
      Object.values(each.kinds),
    );
    const known = ['observed', 'notServed'];
    for (const { observation } of kinds) {
      expect(known).toContain(observation.state);
    }
    expect([...fleet.of(EU).kinds.ExternalSecret.objects.keys()]).toEqual([
      'shop/db',
    ]);
    expect(fleet.of(EU).kinds.Namespace.objects.has('kube-system')).toBe(true);
    expect(planes).toEqual([
      expect.objectContaining({
        ref: { kind: 'ControlPlane', name: 'default' },
      }),
      {
        ref: { kind: 'DataPlane', namespace: 'acme', name: 'eu' },
        planeId: 'eu',
        secretStore: 'vault',
        access: { state: 'reached', cluster: EU },
      },
      {
        ref: { kind: 'WorkflowPlane', namespace: 'acme', name: 'ci' },
        planeId: 'ci',
        secretStore: undefined,
        access: { state: 'notConfigured' },
      },
    ]);
  });

  it('asks for nothing outside the allow-list, and only by GET', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    await fleet.collect(cp, { [EU]: eu }).ready();
    for (const { method, path } of [...cp.requests, ...eu.requests]) {
      expect(method).toBe('GET');
      expect(isAllowed({ path })).toBe(true);
      expect(path).not.toMatch(/secrets$(?<!externalsecrets|pushsecrets)/);
    }
  });

  it('reads planes that live in one cluster once, and says which cluster that is', async () => {
    const cp = await fleet.cluster('cp');
    const again = await fleet.cluster('again', { log: cp.log });
    const one = inOneCluster(CONTROL_PLANE, EU);
    await fleet.collect(cp, { [EU]: again }, one).ready();
    const { clusters, planes, controlPlane } = fleet.snapshot();
    const [key] = clusters.keys();
    expect(planes.map(plane => plane.access)).toEqual([
      { state: 'reached', cluster: key },
      { state: 'reached', cluster: key },
    ]);
    expect(controlPlane.cluster).toBe(key);
    const lists = [...cp.requests, ...again.requests].filter(
      ({ path, query }) =>
        path.endsWith('/externalsecrets') && !query.includes('watch'),
    );
    expect(lists).toHaveLength(1);
  });

  it('goes by another way into a merged cluster where the first is not allowed', async () => {
    const rules = [
      {
        verbs: ['get', 'list', 'watch'],
        apiGroups: ['', 'apps', 'openchoreo.dev'],
        resources: ['*'],
      },
    ];
    const cp = await fleet.cluster('cp', { rbac: [{ user: '*', rules }] });
    const again = await fleet.cluster('again', { log: cp.log });
    cp.log.create(resources.externalsecrets, secret('db'));
    fleet.collect(cp, { [EU]: again }, inOneCluster(CONTROL_PLANE, EU));
    await fleet.pass(() => {
      const { clusters } = fleet.snapshot();
      const [cluster] = clusters.values();
      return (
        clusters.size === 1 &&
        cluster.kinds.ExternalSecret.observation.state === 'observed'
      );
    });
    const [cluster] = fleet.snapshot().clusters.values();
    expect(cluster.kinds.ExternalSecret.objects.has('shop/db')).toBe(true);
  });

  it('says that a cluster without External Secrets serves no such kinds', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    for (const resource of [
      'externalsecrets',
      'secretstores',
      'clustersecretstores',
      'pushsecrets',
      'clusterexternalsecrets',
    ] as const) {
      eu.log.setServed(resources[resource], []);
    }
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(fleet.of(EU).kinds.ExternalSecret.observation.state).toBe(
      'notServed',
    );
    expect(fleet.of(EU).kinds.Namespace.observation.state).toBe('observed');
  });

  it('follows a kind to another version when an upgrade stops serving the first', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const es = resources.externalsecrets;
    eu.log.setServed(es, ['v1beta1']);
    eu.log.create(es, secret('db'));
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(fleet.of(EU).kinds.ExternalSecret.objects.size).toBe(1);
    eu.log.setServed(es, ['v1']);
    eu.dropConnections();
    eu.log.create(es, secret('cache'));
    await fleet.pass(
      () => fleet.of(EU).kinds.ExternalSecret.objects.size === 2,
    );
    expect(
      eu.requests.some(
        ({ path }) => path === '/apis/external-secrets.io/v1/externalsecrets',
      ),
    ).toBe(true);
  });
});
