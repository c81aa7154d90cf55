import { ManualClock, startCluster } from '@internal/plane-simulator';
import { CircuitBreaker } from './circuitBreaker';
import { systemClock, type Clock } from './clock';
import { ClusterHttp } from './clusterHttp';
import { NoCredentials, type ClusterCredentials } from './credentials';

// Real sockets on a busy machine take their time.
jest.setTimeout(60_000);

function httpOf(
  current: () => Promise<ClusterCredentials>,
  clock: Clock,
): ClusterHttp {
  return new ClusterHttp({
    credentials: { current, renew: current },
    clock,
    breaker: new CircuitBreaker(clock, { firstMs: 1, maxMs: 1 }, () => 1),
    allow: () => true,
    requestTimeoutMs: 20_000,
  });
}

/** What is told where credentials cannot be had because of `why`. */
async function toldOf(why: Error): Promise<unknown> {
  const refuse = async () => {
    throw why;
  };
  const http = httpOf(refuse, systemClock);
  const { signal } = new AbortController();
  const told = await http
    .getJson({ path: '/version', query: {} }, signal)
    .catch((error: unknown) => error);
  await http.destroy();
  return told;
}

const LONG = 'x '.repeat(500);

describe('why there are no credentials', () => {
  it('is capped and redacted where others say it', async () => {
    const why = new Error(`failed at https://pat:hunter2@vault/token: ${LONG}`);
    const detail = expect.stringMatching(
      /^(?!.*hunter2)(?=.{1,300}$)failed at https:/,
    );
    expect(await toldOf(why)).toMatchObject({
      failure: { class: 'noCredentials', detail },
    });
  });

  it('is capped, and names the file as it is, where we say it', async () => {
    const path = '/tmp/planes-TZ1goY/token';
    const detail = expect.stringMatching(
      new RegExp(`^(?=.{300}$)cannot read ${path}:`),
    );
    const why = new NoCredentials(`cannot read ${path}: ${LONG}`);
    expect(await toldOf(why)).toMatchObject({
      failure: { class: 'noCredentials', detail },
    });
  });
});

const PATH = { path: '/version' };
const { signal } = new AbortController();

describe('answers without end, twelve at once', () => {
  it('are not twelve times as much as one', async () => {
    const clock = new ManualClock();
    const cluster = await startCluster({
      name: 'plane',
      clock,
      faults: [{ effect: { kind: 'endless' } }],
    });
    const current = async () => ({ server: cluster.url, headers: {}, tls: {} });
    const http = httpOf(current, clock);
    const answers = await Promise.allSettled(
      Array.from({ length: 12 }, () => http.getJson(PATH, signal)),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      Array.from({ length: 12 }, () => 'rejected'),
    );
    expect(http.asked.bytes).toBeLessThan(250 * 1024 * 1024);
    await http.destroy();
    await cluster.close();
  });
});

describe('what a cluster, or a page in its place, answers', () => {
  it.each([
    [200, '<html>hunter2</html>', 'misdirected'],
    [200, '"token": hunter2', 'protocol'],
    [500, '<html>hunter2</html>', 'misdirected'],
    [500, 'password=hunter2', 'serverError'],
  ])('is repeated nowhere: %i %s', async (code, body, kind) => {
    const cluster = await startCluster({
      name: 'plane',
      faults: [{ effect: { kind: 'body', code, body } }],
    });
    const current = async () => ({ server: cluster.url, headers: {}, tls: {} });
    const http = httpOf(current, systemClock);
    const told = await http
      .getJson(PATH, signal)
      .catch((error: unknown) => error);
    expect(told).toMatchObject({ failure: { class: kind } });
    expect(JSON.stringify(told) + String(told)).not.toContain('hunter2');
    await http.destroy();
    await cluster.close();
  });
});

describe('a breaker that is on trial', () => {
  it.each([
    ['an address that is none', 'no address'],
    ['an address of another protocol', 'ftp://127.0.0.1'],
  ])('is not left hanging by %s', async (_, bad) => {
    const clock = new ManualClock();
    const cluster = await startCluster({ name: 'plane', clock });
    let server = cluster.url;
    const current = async () => ({
      server,
      headers: { authorization: `Bearer ${cluster.token}` },
      tls: {},
    });
    const http = httpOf(current, clock);
    const ask = () => http.getJson(PATH, signal);
    cluster.faults.offline = true;
    for (let count = 0; count < 5; count += 1) {
      await expect(ask()).rejects.toThrow('unreachable');
    }
    clock.advance(1);
    server = bad;
    await expect(ask()).rejects.toThrow('noCredentials');
    server = cluster.url;
    cluster.faults.offline = false;
    await expect(ask()).resolves.toBeDefined();
    await http.destroy();
    await cluster.close();
  });
});
