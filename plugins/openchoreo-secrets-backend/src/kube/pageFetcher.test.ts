import { ManualClock } from '@internal/plane-simulator';
import { failureOf } from './failure';
import type { KubeRequest } from './kubeRequest';
import { fetchPage } from './pageFetcher';
import { PageSize } from './pageSize';

const DEADLINE_MS = 20_000;
const BYTES_A_SECOND = 45_000;
const BYTES_EACH = 3_000;

/** Answers pages of whole objects at its speed, as far as they come in time. */
class SlowCluster {
  readonly limits: number[] = [];

  constructor(
    private readonly clock: ManualClock,
    private readonly maxBytes = Infinity,
  ) {}

  async turn(): Promise<void> {}

  async worked(): Promise<void> {}

  async getBytes({ query }: KubeRequest): Promise<Buffer> {
    const limit = Number(query?.limit);
    this.limits.push(limit);
    const bytes = limit * BYTES_EACH;
    if (bytes > this.maxBytes) {
      throw failureOf('protocol', 'large', 'tooLarge');
    }
    const ms = (bytes / BYTES_A_SECOND) * 1_000;
    this.clock.advance(Math.min(ms, DEADLINE_MS));
    if (ms > DEADLINE_MS) throw failureOf('timeout', 'slow', 'tooSlow');
    return Buffer.alloc(bytes);
  }
}

describe('pages', () => {
  const { signal } = new AbortController();
  const setUp = (maxBytes?: number) => {
    const clock = new ManualClock();
    const cluster = new SlowCluster(clock, maxBytes);
    const size = new PageSize(DEADLINE_MS);
    const source = {
      http: cluster,
      request: { path: '/apis' },
      now: () => clock.now(),
      size,
      onBytes: () => {},
    };
    /** As the pager does. */
    const fetch = async () => {
      const { bytes: page, ms } = await fetchPage(source, undefined, signal);
      const objects = page.length / BYTES_EACH;
      size.came({ objects, bytes: page.length, ms });
      return objects;
    };
    return { cluster, fetch };
  };

  it('of 3,000 objects come over 45 KB a second', async () => {
    const { cluster, fetch } = setUp();
    let came = 0;
    while (came < 3_000) came += await fetch();
    expect(cluster.limits[0]).toBe(500);
    expect(cluster.limits[1]).toBe(125);
    expect(cluster.limits.length).toBeLessThan(30);
    expect(Math.min(...cluster.limits)).toBeGreaterThan(43);
  });

  it('that are too large are asked for with a fifth of their objects', async () => {
    const { cluster, fetch } = setUp(400_000);
    await fetch();
    expect(cluster.limits).toEqual([500, 100]);
  });

  it('that do not come for another reason are not asked for again', async () => {
    const { cluster, fetch } = setUp();
    const asked: string[] = [];
    cluster.getBytes = async ({ path }) => {
      asked.push(path);
      throw failureOf('timeout', 'silent');
    };
    await expect(fetch()).rejects.toThrow('silent');
    expect(asked).toHaveLength(1);
  });

  it('of one object that still does not come fail', async () => {
    const { cluster, fetch } = setUp(1);
    await expect(fetch()).rejects.toMatchObject({ meaning: 'tooLarge' });
    expect(cluster.limits).toEqual([500, 100, 20, 4, 1]);
  });
});
