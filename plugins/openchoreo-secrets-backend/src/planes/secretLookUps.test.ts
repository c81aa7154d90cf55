import { resources, type PlaneCluster } from '@internal/plane-simulator';
import type { SecretsConfig } from '../config';
import { Fleet } from './__testUtils__/collecting';

// Real sockets on a busy machine take their time.
jest.setTimeout(30_000);

const EU = 'DataPlane/acme/eu';
const NAMES = ['agent-tls', 'gateway-ca'];

const optedIn = (config: SecretsConfig): SecretsConfig => ({
  ...config,
  checklist: {
    ...config.checklist,
    lookUp: [
      {
        plane: { kind: 'DataPlane', namespace: 'acme', name: 'eu' },
        namespaces: ['platform'],
      },
    ],
  },
});

const held = {
  metadata: {
    name: 'agent-tls',
    namespace: 'platform',
    annotations: { applied: 'hunter2' },
  },
  data: { 'tls.key': 'aHVudGVyMg==' },
};

describe('the existence of named Secrets', () => {
  let fleet: Fleet;
  let cp: PlaneCluster;
  beforeEach(async () => {
    fleet = new Fleet();
    cp = await fleet.cluster('cp');
  });
  afterEach(() => fleet.stop());

  const aboutSecrets = (cluster: PlaneCluster) =>
    cluster.requests.filter(({ path }) => /\/secrets(\/|$)/.test(path));

  it('is not asked for unless that was opted in', async () => {
    const eu = await fleet.cluster('eu');
    await fleet.collect(cp, { [EU]: eu }, undefined, NAMES).ready();
    expect([...aboutSecrets(cp), ...aboutSecrets(eu)]).toEqual([]);
    expect(fleet.of(EU).secretPresence).toBeUndefined();
  });

  it('is known of each name, by one form of request, and nothing else of it is', async () => {
    const eu = await fleet.cluster('eu');
    eu.log.create(resources.secrets, held);
    await fleet.collect(cp, { [EU]: eu }, optedIn, NAMES).ready();
    const presence = fleet.of(EU).secretPresence;
    expect(presence?.get('platform/agent-tls')?.state).toBe('present');
    expect(presence?.get('platform/gateway-ca')?.state).toBe('absent');
    expect(
      aboutSecrets(eu).map(({ method, path, query }) => [method, path, query]),
    ).toEqual(
      NAMES.map(name => [
        'GET',
        `/api/v1/namespaces/platform/secrets/${name}`,
        'includeObject=None',
      ]),
    );
    expect(aboutSecrets(cp)).toEqual([]);
    const all = JSON.stringify([...(presence ?? [])]) + fleet.log.join('\n');
    expect(all).not.toMatch(/hunter2|aHVudGVyMg/);
  });

  it('is unknown where the role does not name it, and other kinds do not mind', async () => {
    const rules = [
      {
        verbs: ['get', 'list', 'watch'],
        apiGroups: ['apps', 'external-secrets.io'],
        resources: ['*'],
      },
      {
        verbs: ['get', 'list', 'watch'],
        apiGroups: [''],
        resources: ['namespaces', 'events'],
      },
      {
        verbs: ['get'],
        apiGroups: [''],
        resources: ['secrets'],
        resourceNames: ['agent-tls'],
      },
    ];
    const eu = await fleet.cluster('eu', { rbac: [{ user: '*', rules }] });
    await fleet.collect(cp, { [EU]: eu }, optedIn, NAMES).ready();
    const { kinds, secretPresence } = fleet.of(EU);
    expect(secretPresence?.get('platform/agent-tls')?.state).toBe('absent');
    expect(secretPresence?.get('platform/gateway-ca')).toMatchObject({
      state: 'unknown',
      failure: { class: 'forbidden', status: 403 },
    });
    expect(kinds.ExternalSecret.observation.state).toBe('observed');
    expect(kinds.Certificate.observation.state).not.toBe('observed');
  });

  it('is asked for again, and follows', async () => {
    const eu = await fleet.cluster('eu');
    await fleet.collect(cp, { [EU]: eu }, optedIn, NAMES).ready();
    const state = () =>
      fleet.of(EU).secretPresence?.get('platform/agent-tls')?.state;
    expect(state()).toBe('absent');
    eu.log.create(resources.secrets, held);
    await fleet.pass(() => state() === 'present');
    expect(state()).toBe('present');
  });
});
