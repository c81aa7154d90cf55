import { CircuitBreaker } from './circuitBreaker';
import { systemClock } from './clock';
import { ClusterHttp } from './clusterHttp';
import { NoCredentials } from './credentials';

/** What is told where credentials cannot be had because of `why`. */
async function toldOf(why: Error): Promise<unknown> {
  const refuse = async () => {
    throw why;
  };
  const http = new ClusterHttp({
    credentials: { current: refuse, renew: refuse },
    clock: systemClock,
    breaker: new CircuitBreaker(systemClock, { firstMs: 1, maxMs: 1 }, () => 1),
    allow: () => true,
    requestTimeoutMs: 20_000,
  });
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
