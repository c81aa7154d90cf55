import { faultEffects, resources } from '@internal/plane-simulator';
import { Fleet } from './__testUtils__/collecting';
import { switchboard, type Switchboard } from './__testUtils__/switchboard';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

const EU = 'DataPlane/acme/eu';

describe('what a plane was recovers', () => {
  let fleet: Fleet;
  let board: Switchboard | undefined;
  beforeEach(() => {
    fleet = new Fleet();
  });
  afterEach(async () => {
    await fleet.stop();
    await board?.close();
    board = undefined;
  });

  const kinds = () => fleet.of(EU).kinds;
  const claim = () => fleet.of(EU).claims?.get(EU);

  it('from a cluster that was rebuilt under its address: its id and its objects are the new ones', async () => {
    const tokens = { same: 'reader' };
    const cp = await fleet.cluster('cp');
    const old = await fleet.cluster('old', { tokens });
    const next = await fleet.cluster('next', { tokens });
    const add = (cluster: typeof old, name: string) =>
      cluster.log.create(resources.externalsecrets, {
        metadata: { name, namespace: 'shop' },
        spec: {},
      });
    add(old, 'of-old');
    // Its counter is beyond that of the old one: no version tells them apart.
    ['a', 'b', 'c', 'd'].forEach(name => add(next, name));
    board = await switchboard(old.url);
    const { url } = board;
    await fleet.collect(cp, { [EU]: { ...old, url, token: 'same' } }).ready();
    const before = claim()?.uid;
    expect(kinds().ExternalSecret.objects.has('shop/of-old')).toBe(true);
    const startedAt = fleet.clock.now();
    board.connect(next.url);
    await fleet.pass(() => claim()?.changedAt !== undefined);
    expect(claim()?.uid).not.toBe(before);
    await fleet.pass(() => kinds().ExternalSecret.objects.has('shop/a'));
    await fleet.pass(() => !kinds().ExternalSecret.objects.has('shop/of-old'));
    expect(fleet.clock.now() - startedAt).toBeLessThan(60_000);
  });

  it('from an id that it may not say any more, and says again', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    await fleet.collect(cp, { [EU]: eu }).ready();
    const uid = claim()?.uid;
    const permit = eu.faults.add({
      match: { path: /namespaces\/kube-system$/ },
      effect: faultEffects.forbidden,
    });
    eu.dropConnections();
    await fleet.pass(() => claim() === undefined);
    permit();
    eu.dropConnections();
    await fleet.pass(() => claim() !== undefined);
    expect(claim()).toEqual({ uid });
  });

  it('from a kind that it does not serve, and serves, and serves no more', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    eu.log.setServed(resources.certificates, []);
    await fleet.collect(cp, { [EU]: eu }).ready();
    const state = () => kinds().Certificate.observation.state;
    expect(state()).toBe('notServed');
    eu.log.setServed(resources.certificates, ['v1']);
    await fleet.pass(() => state() === 'observed');
    eu.log.setServed(resources.certificates, []);
    eu.dropConnections();
    await fleet.pass(() => state() === 'notServed');
  });

  it('from a clock that was wrong', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    eu.log.skewClock(3_600_000);
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(fleet.of(EU).clockTrouble?.state).toBe('doubtful');
    eu.log.skewClock(0);
    eu.dropConnections();
    await fleet.pass(() => fleet.of(EU).clockTrouble === undefined);
  });

  it('from having asked to be left alone: its kinds share the wait, one is tried in between, and all go on', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    await fleet.collect(cp, { [EU]: eu }).ready();
    const lift = eu.faults.add({
      effect: { kind: 'status', code: 429, retryAfterSeconds: 86_400 },
    });
    eu.dropConnections();
    const startedAt = fleet.clock.now();
    const asked = () => eu.requests.length;
    await fleet.pass(() => fleet.clock.now() >= startedAt + 14_000);
    const before = asked();
    await fleet.pass(() => fleet.clock.now() >= startedAt + 180_000);
    // One every 15 seconds, not one for each of its kinds.
    expect(asked() - before).toBeLessThan(20);
    expect(kinds().ExternalSecret.observation).toMatchObject({
      state: 'failed',
      failure: { class: 'throttled', status: 429 },
    });
    lift();
    const liftedAt = fleet.clock.now();
    await fleet.pass(
      () => kinds().ExternalSecret.observation.state === 'observed',
    );
    expect(fleet.clock.now() - liftedAt).toBeLessThan(30_000);
  });
});
