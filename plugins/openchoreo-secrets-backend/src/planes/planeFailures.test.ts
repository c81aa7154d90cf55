import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultEffects, resources } from '@internal/plane-simulator';
import { until } from '../kube/__testUtils__/until';
import { Fleet } from './__testUtils__/collecting';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const EU = 'DataPlane/acme/eu';
const US = 'DataPlane/acme/us';

describe('a plane that fails', () => {
  let fleet: Fleet;
  beforeEach(() => {
    fleet = new Fleet();
  });
  afterEach(() => fleet.stop());

  const accessOf = (name: string) =>
    fleet.snapshot().planes.find(plane => plane.ref.name === name)?.access;

  it('is ready as failed, and changes nothing about another', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const us = await fleet.cluster('us');
    eu.faults.offline = true;
    await fleet.collect(cp, { [EU]: eu, [US]: us }).ready();
    expect(accessOf('eu')).toMatchObject({
      state: 'failed',
      failure: { class: 'unreachable' },
    });
    expect(accessOf('us')).toEqual({ state: 'reached', cluster: US });
    expect(fleet.of(US).kinds.ExternalSecret.observation.state).toBe(
      'observed',
    );
    eu.faults.offline = false;
    await fleet.pass(
      () => fleet.of(EU).kinds.ExternalSecret.observation.state === 'observed',
    );
    expect(accessOf('eu')).toEqual({ state: 'reached', cluster: EU });
  });

  it('does not hold up the others while it hangs', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu', {
      faults: [{ effect: { kind: 'hang' } }],
    });
    const us = await fleet.cluster('us');
    const collecting = fleet.collect(cp, { [EU]: eu, [US]: us });
    await until(
      () => fleet.of(US).kinds.ExternalSecret.observation.state === 'observed',
    );
    expect(fleet.of(EU).kinds.ExternalSecret.observation.state).toBe('pending');
    await until(() => eu.requests.length > 0);
    fleet.clock.advance(20_000);
    await collecting.ready();
    expect(accessOf('eu')).toMatchObject({
      state: 'failed',
      failure: { class: 'timeout' },
    });
  });

  it('is read where it may not say who it is', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu', {
      faults: [
        {
          match: { path: /namespaces\/kube-system$/ },
          effect: faultEffects.forbidden,
        },
      ],
    });
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(fleet.of(EU).claims?.size).toBe(0);
    expect(fleet.of(EU).kinds.ExternalSecret.observation.state).toBe(
      'observed',
    );
  });

  it('is unknown in the kinds that it refuses, and known in the others', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu', {
      faults: [
        { match: { resource: 'pushsecrets' }, effect: faultEffects.forbidden },
      ],
    });
    await fleet.collect(cp, { [EU]: eu }).ready();
    const { kinds } = fleet.of(EU);
    expect(kinds.PushSecret.observation).toMatchObject({
      state: 'failed',
      failure: { class: 'forbidden', status: 403 },
    });
    expect(kinds.ExternalSecret.observation.state).toBe('observed');
    expect(accessOf('eu')?.state).toBe('reached');
  });

  it('is not taken for one without External Secrets when a proxy answers 404 for all', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu', {
      faults: [
        {
          match: { path: /^\/apis/ },
          effect: { kind: 'body', code: 404, body: '' },
        },
      ],
    });
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(fleet.of(EU).kinds.ExternalSecret.observation).toMatchObject({
      state: 'failed',
      failure: { status: 404 },
    });
  });

  it('is unknown while it refuses our token, and is reached again when it takes it', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    await fleet.collect(cp, { [EU]: eu }).ready();
    eu.setTokens({ other: 'eu-reader' });
    eu.dropConnections();
    await fleet.pass(
      () => fleet.of(EU).kinds.ExternalSecret.observation.state === 'failed',
    );
    expect(fleet.of(EU).kinds.ExternalSecret.observation).toMatchObject({
      failure: { class: 'unauthorized' },
    });
    eu.setTokens({ [eu.token]: 'eu-reader' });
    await fleet.pass(
      () => fleet.of(EU).kinds.ExternalSecret.observation.state === 'observed',
    );
  });

  it('is unknown for want of credentials, which one line tells with the remedy, and is reached once they are there', async () => {
    const cp = await fleet.cluster('cp');
    const folder = await mkdtemp(join(tmpdir(), 'planes-'));
    const path = join(folder, 'token');
    await fleet
      .collect(cp, {}, config => ({
        ...config,
        controlPlane: {
          access: {
            via: 'serviceAccount',
            url: cp.url,
            token: { file: path },
            skipTLSVerify: false,
          },
        },
      }))
      .ready();
    const control = 'ControlPlane/default';
    expect(fleet.of(control).kinds.ExternalSecret.observation).toMatchObject({
      failure: { class: 'noCredentials' },
    });
    expect(fleet.log).toEqual([
      `${control}: noCredentials cannot read ${path} (ENOENT): put it there, or correct its path`,
    ]);
    await writeFile(path, cp.token);
    await fleet.pass(
      () =>
        fleet.of(control).kinds.ExternalSecret.observation.state === 'observed',
    );
    expect(fleet.log).toHaveLength(2);
    expect(fleet.log[1]).toBe(`${control}: answers again`);
    await rm(folder, { recursive: true });
  });

  it('has a clock that may differ from ours', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    eu.log.skewClock(3_600_000);
    // Its objects bear it out.
    eu.log.create(resources.namespaces, { metadata: { name: 'shop' } });
    await fleet.collect(cp, { [EU]: eu }).ready();
    expect(fleet.of('ControlPlane/default').clockOffsetMs).toBe(0);
    expect(Math.abs(fleet.of(EU).clockOffsetMs - 3_600_000)).toBeLessThan(
      2_000,
    );
  });

  it('keeps the cause of a failed secret after the cluster has dropped its event', async () => {
    const cp = await fleet.cluster('cp');
    const eu = await fleet.cluster('eu');
    const meta = { name: 'db', namespace: 'shop' };
    const { metadata } = eu.log.create(resources.externalsecrets, {
      metadata: meta,
      spec: {},
    });
    eu.log.create(resources.events, {
      metadata: { name: 'db.1', namespace: 'shop' },
      involvedObject: { kind: 'ExternalSecret', ...meta, uid: metadata.uid },
      reason: 'UpdateFailed',
      message: 'Secret does not exist',
      type: 'Warning',
      lastTimestamp: '2026-01-01T00:00:00Z',
      count: 3,
      source: { component: 'external-secrets' },
    });
    await fleet.collect(cp, { [EU]: eu }).ready();
    const cause = () =>
      fleet.of(EU).events.get('ExternalSecret/shop/db')?.lastCause;
    expect(cause()).toMatchObject({
      message: 'Secret does not exist',
      count: 3,
    });
    eu.log.delete(resources.events, { name: 'db.1', namespace: 'shop' });
    eu.log.create(resources.namespaces, { metadata: { name: 'mark' } });
    await until(() => fleet.of(EU).kinds.Namespace.objects.has('mark'));
    expect(cause()).toMatchObject({ count: 3 });
    eu.log.delete(resources.externalsecrets, meta);
    await until(() => cause() === undefined);
  });
});
