import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { ManualClock } from '@internal/plane-simulator';
import { CircuitBreaker } from './circuitBreaker';
import { ClusterHttp } from './clusterHttp';
import { until } from './__testUtils__/until';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

const DEADLINE_MS = 20_000;
const MIB = 1024 * 1024;
const PACKED = { 'content-encoding': 'gzip' };

describe('a page', () => {
  const clock = new ManualClock();
  const { signal } = new AbortController();
  const encodings: (string | undefined)[] = [];
  let answer: (response: ServerResponse) => void;
  let server: Server;
  let http: ClusterHttp;
  let breaker: CircuitBreaker;

  beforeEach(async () => {
    encodings.length = 0;
    server = createServer(({ headers }, response) => {
      encodings.push(headers['accept-encoding']?.toString());
      answer(response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const current = async () => ({
      server: `http://127.0.0.1:${port}`,
      headers: {},
      tls: {},
    });
    breaker = new CircuitBreaker(clock, { firstMs: 1, maxMs: 1 }, () => 1);
    http = new ClusterHttp({
      credentials: { current, renew: current },
      clock,
      breaker,
      allow: () => true,
      requestTimeoutMs: DEADLINE_MS,
    });
  });
  afterEach(async () => {
    await http.destroy();
    server.closeAllConnections();
    server.close();
  });

  it('is asked for packed, and unpacked; a watch comes as it is written', async () => {
    answer = response => {
      response.writeHead(200, PACKED).end(gzipSync('{"a":1}'));
    };
    expect(await http.getJson({ path: '/list' }, signal)).toEqual({ a: 1 });
    answer = response => response.end();
    const watch = { path: '/list', query: { watch: 'true' } };
    (await http.open(watch, signal)).resume();
    expect(encodings).toEqual(['gzip', 'identity']);
  });

  it('that is a bomb is not unpacked further than it may be large, and is a failure of its plane', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MIB));
    answer = response => response.writeHead(200, PACKED).end(bomb);
    await expect(
      http.getBytes({ path: '/list' }, signal, 8 * MIB),
    ).rejects.toMatchObject({
      failure: { class: 'protocol' },
      meaning: 'tooLarge',
    });
    expect(http.asked.bytes).toBeLessThan(10 * MIB);
  });

  it('that is broken is a failure of its plane', async () => {
    answer = response => response.writeHead(200, PACKED).end('no gzip');
    await expect(
      http.getBytes({ path: '/list' }, signal, MIB),
    ).rejects.toMatchObject({ failure: { class: 'protocol' } });
  });

  it('that comes all the time, and not in time, is too slow; its cluster is not left alone for it', async () => {
    for (let time = 0; time < 6; time += 1) {
      let sending: ServerResponse | undefined;
      answer = response => {
        sending = response;
        response.write('x'.repeat(40 * 1024));
      };
      let came = 0;
      const page = http.getBytes({ path: '/list' }, signal, MIB, () => {
        came += 1;
      });
      const failed = page.catch((error: unknown) => error);
      await until(() => came > 0);
      clock.advance(DEADLINE_MS - 1_000);
      const before = came;
      sending?.write('x');
      await until(() => came > before);
      clock.advance(1_000);
      expect(await failed).toMatchObject({
        failure: { class: 'timeout' },
        meaning: 'tooSlow',
      });
    }
    expect(() => breaker.enter()).not.toThrow();
  });

  it('of which nothing has come for a while is no slow one', async () => {
    answer = response => response.write('x'.repeat(40 * 1024));
    let came = 0;
    const page = http.getBytes({ path: '/list' }, signal, MIB, () => {
      came += 1;
    });
    const failed = page.catch((error: unknown) => error);
    await until(() => came > 0);
    clock.advance(DEADLINE_MS);
    expect(await failed).toMatchObject({
      failure: { class: 'timeout' },
      meaning: 'plain',
    });
  });
});
