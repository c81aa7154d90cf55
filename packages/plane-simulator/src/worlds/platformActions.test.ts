import { X509Certificate } from 'node:crypto';
import { resources } from '../apiserver/resources';
import { readyOf } from '../eso/condition';
import { textAt } from '../eso/fields';
import { ManualClock } from '../log';
import { startWorld, World } from './startWorld';

const AGENT = {
  namespace: 'openchoreo-data-plane',
  name: 'cluster-agent-dataplane-tls',
};

describe('agents and their certificates', () => {
  let world: World;
  const clock = new ManualClock('2026-03-03T10:32:00Z');

  beforeAll(async () => {
    world = await startWorld('acme', { clock });
  });

  afterAll(() => world.close());

  const certificate = (cluster: string) =>
    world.clusters.get(cluster)?.log.get(resources.certificates, AGENT);

  const plane = (name: string) => {
    const log = world.clusters.get('cp')?.log;
    return (
      log?.get(resources.clusterdataplanes, { name }) ??
      log?.get(resources.dataplanes, { namespace: 'acme', name })
    );
  };

  const pinned = (name: string) =>
    new X509Certificate(
      textAt(plane(name), 'spec', 'clusterAgent', 'clientCA', 'value') ?? '',
    );

  it.each(['dev-data', 'eu-data', 'prod-data'])(
    'what %s pins is what its agent has',
    name => {
      const { validTo, subject } = pinned(name);
      const status = certificate(name)?.status;
      expect(Date.parse(validTo)).toBe(
        Date.parse(`${textAt(status, 'notAfter')}`),
      );
      expect(subject).toBe('CN=cluster-agent-dataplane');
    },
  );

  it('a renewed agent has another certificate than its plane pins, and is cut off', () => {
    expect(Date.parse(pinned('us-data').validTo)).toBeLessThan(
      Date.parse(`${textAt(certificate('us-data'), 'status', 'notAfter')}`),
    );
    expect(plane('us-data')?.status).toMatchObject({
      agentConnection: {
        connected: false,
        connectedAgents: 0,
        lastDisconnectedTime: '2026-03-01T10:32:00Z',
      },
    });
  });

  it('a certificate expires and is renewed', () => {
    const input = { cluster: 'eu-data', ...AGENT };
    world.control.expireCertificate(input);
    expect(certificate('eu-data')?.status).toMatchObject({
      notAfter: '2026-03-03T10:31:00Z',
    });
    expect(readyOf(certificate('eu-data')?.status)).toMatchObject({
      status: 'False',
      reason: 'Expired',
    });
    world.control.renewCertificate(input);
    expect(readyOf(certificate('eu-data')?.status)).toMatchObject({
      status: 'True',
    });
  });

  it('an agent goes and comes back', () => {
    const connection = () => plane('prod-data')?.status;
    const name = 'ClusterDataPlane/prod-data';
    world.control.setAgentConnected({ plane: name, connected: false });
    expect(connection()).toMatchObject({
      conditions: [{ type: 'Created' }],
      agentConnection: { connected: false },
    });
    world.control.setAgentConnected({ plane: 'prod-data', connected: true });
    expect(connection()).toMatchObject({
      agentConnection: { connected: true, connectedAgents: 1 },
    });
  });

  it.each([
    () => world.control.expireCertificate({ cluster: 'cp', name: 'moon' }),
    () => world.control.setAgentConnected({ plane: 'moon', connected: true }),
    () => world.control.setAgentConnected({ plane: 'prod-data' }),
  ])('what is not there is refused', act => {
    expect(act).toThrow(/is not/);
  });

  it('an agent that is connected is heard every minute, and one that is away is not', () => {
    const heard = (name: string) =>
      textAt(plane(name)?.status, 'agentConnection', 'lastHeartbeatTime');
    const before = [heard('eu-data'), heard('us-data')];
    clock.advance(60_000);
    expect(heard('eu-data')).toBe('2026-03-03T10:33:00Z');
    expect([heard('eu-data'), heard('us-data')]).toEqual([
      expect.not.stringMatching(`${before[0]}`),
      before[1],
    ]);
  });
});
