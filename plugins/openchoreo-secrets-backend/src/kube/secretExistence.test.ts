import { createServer, type Server } from 'node:http';
import { CircuitBreaker } from './circuitBreaker';
import { systemClock } from './clock';
import { ClusterHttp } from './clusterHttp';
import { secretExists } from './secretExistence';

const secret = { namespace: 'ns', name: 'db' };
const meta = { kind: 'Table', apiVersion: 'meta.k8s.io/v1' };

describe('the answer to whether a Secret exists', () => {
  let server: Server;
  let http: ClusterHttp;
  let answer: { code: number; body: string };

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(answer.code).end(answer.body);
    });
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const credentials = {
      server: `http://127.0.0.1:${port}`,
      headers: {},
      tls: {},
    };
    http = new ClusterHttp({
      credentials: {
        current: async () => credentials,
        renew: async () => credentials,
      },
      clock: systemClock,
      breaker: new CircuitBreaker(
        systemClock,
        { firstMs: 1, maxMs: 1 },
        () => 1,
      ),
      allow: () => true,
      requestTimeoutMs: 20_000,
    });
  });
  afterAll(async () => {
    await http.destroy();
    await new Promise(done => {
      server.close(done);
    });
  });

  const ask = (code: number, body: unknown) => {
    answer = { code, body: JSON.stringify(body) };
    return secretExists(http, secret, new AbortController().signal);
  };

  it('is yes for a bare table of one row', async () => {
    expect(await ask(200, { ...meta, rows: [{ object: null }] })).toBe(true);
    expect(await ask(200, { ...meta, rows: [{ cells: ['db'] }] })).toBe(true);
  });

  it('is no only when the API server says that this object is not there', async () => {
    const details = { kind: 'secrets', name: 'db' };
    const status = { kind: 'Status', reason: 'NotFound' };
    expect(await ask(404, { ...status, details })).toBe(false);
    await expect(ask(404, status)).rejects.toThrow('protocol');
    await expect(ask(404, 'not here')).rejects.toThrow('protocol');
  });

  it.each<[string, unknown]>([
    ['the Secret itself', { kind: 'Secret', data: { p: 'hunter2' } }],
    ['metadata', { ...meta, rows: [{ object: { metadata: {} } }] }],
    ['no rows', { ...meta, rows: [] }],
    ['two rows', { ...meta, rows: [{}, {}] }],
    ['another table', { ...meta, apiVersion: 'v1', rows: [{}] }],
    ['too much', { ...meta, rows: [{ cells: ['x'.repeat(20_000)] }] }],
  ])('is none for %s, and nothing of it is said', async (_, body) => {
    const error = await ask(200, body).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('protocol');
    expect(String(error)).not.toContain('hunter2');
  });

  it('is none where it is refused', async () => {
    await expect(ask(403, {})).rejects.toThrow('forbidden');
    await expect(ask(406, {})).rejects.toThrow('queryRefused');
  });
});
