import { CircuitBreaker } from './circuitBreaker';
import { systemClock } from './clock';
import { ClusterHttp } from './clusterHttp';

describe('a cluster for which there are no credentials', () => {
  it('tells why, capped and redacted, whoever says it', async () => {
    const why = `cannot read https://pat:hunter2@vault/token: ${'x '.repeat(500)}`;
    const refuse = async () => {
      throw new Error(why);
    };
    const http = new ClusterHttp({
      credentials: { current: refuse, renew: refuse },
      clock: systemClock,
      breaker: new CircuitBreaker(
        systemClock,
        { firstMs: 1, maxMs: 1 },
        () => 1,
      ),
      allow: () => true,
      requestTimeoutMs: 20_000,
    });
    const { signal } = new AbortController();
    const detail = expect.stringMatching(
      /^(?!.*hunter2)(?=.{1,300}$)cannot read https:/,
    );
    await expect(
      http.getJson({ path: '/version', query: {} }, signal),
    ).rejects.toMatchObject({ failure: { class: 'noCredentials', detail } });
    await http.destroy();
  });
});
