import {
  newClusterLog,
  resources,
  type PlaneCluster,
} from '@internal/plane-simulator';
import { Fleet, inOneCluster } from './__testUtils__/collecting';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const CONTROL_PLANE = 'ControlPlane/default';
const PROD = 'DataPlane/acme/prod';
const EVIL = 'DataPlane/acme/evil';

const secret = (status: 'True' | 'False') => ({
  metadata: { name: 'db', namespace: 'shop' },
  spec: {},
  status: { conditions: [{ type: 'Ready', status }] },
});

describe('a plane that answers the id of another', () => {
  let fleet: Fleet;
  let cp: PlaneCluster;
  let prod: PlaneCluster;
  let evil: PlaneCluster;

  beforeEach(async () => {
    fleet = new Fleet();
    const { clock } = fleet;
    // Clusters of one name have one id.
    const logOf = () => newClusterLog({ clock, name: 'prod' });
    cp = await fleet.cluster('cp');
    prod = await fleet.cluster('prod', { log: logOf() });
    evil = await fleet.cluster('evil', { log: logOf() });
    prod.log.apply(resources.externalsecrets, secret('False'));
    evil.log.apply(resources.externalsecrets, secret('True'));
    evil.log.skewClock(3_600_000);
  });

  afterEach(() => fleet.stop());

  const accessOf = (plane: string) =>
    fleet
      .snapshot()
      .planes.find(({ ref }) => ref.name === plane.split('/').at(-1))?.access;
  const readyIn = (plane: string) =>
    fleet.of(plane).kinds.ExternalSecret.objects.get('shop/db')?.ready?.status;
  const claim = (plane: string) => fleet.of(plane).claims?.get(plane);

  it('is collected apart, with its own secrets and its own clock', async () => {
    await fleet.collect(cp, { [EVIL]: evil, [PROD]: prod }).ready();
    expect(claim(EVIL)?.uid).toBe(claim(PROD)?.uid);
    expect(fleet.snapshot().clusters.size).toBe(3);
    expect(readyIn(PROD)).toBe('False');
    expect(readyIn(EVIL)).toBe('True');
    expect(fleet.of(PROD).clockOffsetMs).toBe(0);
  });

  it('lends nothing to the other while that is dark', async () => {
    prod.faults.offline = true;
    await fleet.collect(cp, { [EVIL]: evil, [PROD]: prod }).ready();
    expect(accessOf(PROD)).toMatchObject({ state: 'failed', cluster: PROD });
    expect(fleet.of(PROD).kinds.ExternalSecret.objects.size).toBe(0);
    prod.faults.offline = false;
    await fleet.pass(() => readyIn(PROD) !== undefined);
    expect(readyIn(PROD)).toBe('False');
    prod.faults.offline = true;
    prod.dropConnections();
    await fleet.pass(() => accessOf(PROD)?.state === 'failed');
    expect(readyIn(PROD)).toBe('False');
  });

  it('is another way into it only where the configuration says that they are one', async () => {
    const one = inOneCluster(PROD, EVIL);
    await fleet.collect(cp, { [EVIL]: evil, [PROD]: prod }, one).ready();
    expect(fleet.snapshot().clusters.size).toBe(2);
    expect(accessOf(PROD)).toEqual({ state: 'reached', cluster: EVIL });
  });

  it('is seen to have answered otherwise before', async () => {
    await fleet.collect(cp, { [PROD]: prod }).ready();
    expect(claim(PROD)?.changedAt).toBeUndefined();
    const ref = { name: 'kube-system' };
    prod.log.delete(resources.namespaces, ref);
    prod.log.apply(resources.namespaces, {
      metadata: { ...ref, uid: 'another' },
    });
    await fleet.pass(() => claim(PROD)?.changedAt !== undefined);
    expect(claim(PROD)?.uid).toBe('another');
  });
});

describe('planes at one server', () => {
  let fleet: Fleet;
  beforeEach(() => {
    fleet = new Fleet();
  });
  afterEach(() => fleet.stop());

  it('are one cluster, which is read once', async () => {
    const cp = await fleet.cluster('cp');
    await fleet.collect(cp, { [PROD]: cp }).ready();
    expect([...fleet.snapshot().clusters.keys()]).toEqual([CONTROL_PLANE]);
    const lists = cp.requests.filter(
      ({ path, query }) =>
        path.endsWith('/externalsecrets') && !query.includes('watch'),
    );
    expect(lists).toHaveLength(1);
  });
});
