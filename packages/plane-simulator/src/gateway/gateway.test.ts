import { request } from 'node:https';
import { createCertificate, startCluster } from '../apiserver';
import {
  startGateway,
  type Gateway,
  type StartGatewayOptions,
} from './gateway';

const AT = '/api/proxy/dataplane/eu/_cluster/eu-data/k8s';
const AGENT = { planeType: 'dataplane', planeId: 'eu' };
const SECRETS = '/apis/external-secrets.io/v1/externalsecrets';

const server = createCertificate();
const caller = createCertificate();

interface Answer {
  readonly code: number;
  readonly text: string;
}

function ask(url: string, client: object = caller): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ca: server.cert, agent: false, ...client });
    asked.on('error', reject);
    asked.on('response', answer => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', chunk => {
        text += chunk;
      });
      answer.on('end', () => resolve({ code: answer.statusCode ?? 0, text }));
    });
    asked.end();
  });
}

describe('the cluster gateway', () => {
  let gateway: Gateway;
  let cluster: Awaited<ReturnType<typeof startCluster>>;

  async function start(more: Partial<StartGatewayOptions> = {}) {
    gateway = await startGateway({
      planes: [
        {
          planeType: 'dataplane',
          planeId: 'eu',
          resources: ['eu-data'],
          access: { url: cluster.url, token: cluster.token },
        },
      ],
      tls: server,
      clientCa: caller.cert,
      ...more,
    });
  }

  const get = (path: string) => ask(gateway.url + path);

  beforeEach(async () => {
    cluster = await startCluster({ name: 'eu' });
  });

  afterEach(async () => {
    await gateway.close();
    await cluster.close();
  });

  it('passes a list with its query, as the agent and not as the caller', async () => {
    await start();
    const { code, text } = await get(`${AT}${SECRETS}?limit=5`);
    expect(code).toBe(200);
    expect(JSON.parse(text).kind).toBe('ExternalSecretList');
    expect(cluster.requests).toMatchObject([
      { path: SECRETS, query: 'limit=5', user: 'eu-reader' },
    ]);
  });

  it('passes what the cluster refuses, as a Status', async () => {
    await start();
    cluster.setRbac([]);
    const { code, text } = await get(AT + SECRETS);
    expect(code).toBe(403);
    expect(JSON.parse(text)).toMatchObject({ kind: 'Status', code: 403 });
  });

  it.each([
    ['a watch', `${AT}${SECRETS}?watch=true`, 501],
    [
      'the Secrets of kube-system',
      `${AT}/api/v1/namespaces/kube-system/secrets`,
      403,
    ],
    ['another target', AT.replace('k8s', 'shell') + SECRETS, 403],
    [
      'a resource that is not the agent’s',
      AT.replace('eu-data', 'us-data') + SECRETS,
      403,
    ],
    [
      'an unknown type of plane',
      AT.replace('dataplane', 'buildplane') + SECRETS,
      400,
    ],
    ['half an address', '/api/proxy/dataplane/eu', 400],
    ['a plane without agent', AT.replace('/eu/', '/us/') + SECRETS, 502],
  ])(
    'refuses %s in words of its own, and asks no cluster',
    async (_what, path, code) => {
      await start();
      const answer = await get(path);
      expect(answer.code).toBe(code);
      expect(() => JSON.parse(answer.text)).toThrow();
      expect(answer.text).not.toBe('');
      expect(cluster.requests).toEqual([]);
    },
  );

  it('refuses lists of all Secrets in its first release only', async () => {
    await start({ era: '0.9' });
    expect((await get(`${AT}/api/v1/secrets`)).code).toBe(403);
    await gateway.close();
    await start({ era: '1.0' });
    expect((await get(`${AT}/api/v1/secrets`)).code).toBe(200);
  });

  it('gives a watch that it does not recognise up when time is up', async () => {
    await start({ timeoutMs: 50 });
    const answer = await get(`${AT}${SECRETS}?watch=1`);
    expect(answer).toEqual({ code: 502, text: 'proxy request failed\n' });
  });

  it('says 502 while the agent is away, and an empty 404 where the agent fails', async () => {
    await start();
    gateway.agents.setConnected(AGENT, false);
    expect((await get(AT + SECRETS)).code).toBe(502);
    gateway.agents.setConnected(AGENT, true);
    gateway.agents.setFailing(AGENT, true);
    expect(await get(AT + SECRETS)).toEqual({ code: 404, text: '' });
    gateway.agents.setFailing(AGENT, false);
    expect((await get(AT + SECRETS)).code).toBe(200);
  });

  it('writes down whose certificate asked', async () => {
    const other = createCertificate({ commonName: 'other' });
    await start({ clientCa: caller.cert + other.cert });
    await ask(gateway.url + AT + SECRETS);
    await ask(gateway.url + AT + SECRETS, other);
    expect(gateway.requests.map(({ user }) => user)).toEqual([
      'simulated kube-apiserver',
      'other',
    ]);
  });

  it('tells agents of one id apart by the type of their plane', async () => {
    await start();
    gateway.agents.setConnected(
      { ...AGENT, planeType: 'workflowplane' },
      false,
    );
    expect((await get(AT + SECRETS)).code).toBe(200);
  });

  it('answers nobody without a certificate of the internal authority', async () => {
    await start();
    await expect(ask(gateway.url + AT, {})).rejects.toThrow();
    await expect(ask(gateway.url + AT, createCertificate())).rejects.toThrow();
  });

  it('answers anybody where callers need no certificate', async () => {
    await start({ clientCa: undefined });
    expect((await ask(gateway.url + AT + SECRETS, {})).code).toBe(200);
  });
});
