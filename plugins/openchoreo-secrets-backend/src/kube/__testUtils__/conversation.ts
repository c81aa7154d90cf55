import {
  externalSecretsResources,
  ManualClock,
  startCluster,
  type PlaneCluster,
  type StartClusterOptions,
} from '@internal/plane-simulator';
import { CircuitBreaker } from '../circuitBreaker';
import { ClusterHttp } from '../clusterHttp';
import { Discovery } from '../discovery';
import { KindLoop } from '../kindLoop';
import type { Allowances } from '../quota';
import { Renewal } from '../renewal';
import { DEFAULT_LOOP_SETTINGS, type LoopSettings } from '../settings';
import { ClientClock } from './clientClock';
import { RecordingSink } from './recordingSink';
import { until } from './until';

const { externalsecrets } = externalSecretsResources;
const PATH = '/apis/external-secrets.io/v1/externalsecrets';

/** What a conversation starts with. */
export interface ConversationOptions extends Partial<StartClusterOptions> {
  readonly settings?: Partial<LoopSettings>;
  readonly allowances?: Allowances;
  /** What each object carries besides its name. */
  readonly burden?: (name: string) => string;
}

/** One loop that follows the ExternalSecrets of one simulated cluster. */
export class Conversation {
  readonly sink = new RecordingSink();
  readonly clientClock: ClientClock;
  readonly renewal = new Renewal();
  private readonly controller = new AbortController();
  private readonly http: ClusterHttp;
  private readonly running: Promise<void>;

  constructor(
    readonly cluster: PlaneCluster,
    readonly clock: ManualClock,
    overrides: Partial<LoopSettings>,
    allowances?: Allowances,
  ) {
    const settings = { ...DEFAULT_LOOP_SETTINGS, ...overrides };
    const random = () => 0.5;
    this.clientClock = new ClientClock(clock);
    const breaker = new CircuitBreaker(
      this.clientClock,
      settings.backoff,
      random,
    );
    const credentials = async () => ({
      server: cluster.url,
      headers: { authorization: `Bearer ${cluster.token}` },
      tls: {},
    });
    this.http = new ClusterHttp({
      credentials: { current: credentials, renew: credentials },
      clock: this.clientClock,
      breaker,
      allow: () => true,
      requestTimeoutMs: settings.requestTimeoutMs,
      allowances,
    });
    const discovery = new Discovery(this.http, this.clientClock, {});
    const { renewal } = this;
    const loop = new KindLoop({
      accesses: [
        { http: this.http, breaker, discovery, renewal, watches: true },
      ],
      clock: this.clientClock,
      random,
      settings,
      sink: this.sink,
      resolve: async () => ({ path: PATH }),
      forget: () => {},
    });
    this.running = loop.run(this.controller.signal);
  }

  add(...names: string[]): void {
    for (const name of names) {
      const metadata = { name, namespace: 'shop' };
      this.cluster.log.create(externalsecrets, { metadata, spec: {} });
    }
  }

  delete(name: string): void {
    this.cluster.log.delete(externalsecrets, { name, namespace: 'shop' });
  }

  /** What came so far, unpacked. */
  get bytes(): number {
    return this.http.asked.bytes;
  }

  /** What was asked so far: `list`, `next`, `probe`, `watch VERSION`. */
  asked(): readonly string[] {
    return this.cluster.requests.map(request => {
      const query = new URLSearchParams(request.query);
      if (query.has('watch')) return `watch ${query.get('resourceVersion')}`;
      if (query.get('limit') === '1') return 'probe';
      return query.has('continue') ? 'next' : 'list';
    });
  }

  count(kind: 'list' | 'next' | 'probe' | 'watch'): number {
    return this.asked().filter(each => each.split(' ')[0] === kind).length;
  }

  sees(...names: string[]): Promise<void> {
    return until(
      () =>
        this.sink.names.size === names.length &&
        names.every(name => this.sink.names.has(name)),
    );
  }

  /** Resolves when the `nth` watch was asked for, and the first has begun. */
  async watching(nth = 1): Promise<void> {
    await until(() => this.count('watch') >= nth);
    await until(() => this.sink.observations.length > 1);
    await until(() => this.sink.observation?.state === 'observed');
  }

  /** Resolves when the loop waits before it tries again. */
  async backingOff(): Promise<void> {
    const { requestTimeoutMs } = DEFAULT_LOOP_SETTINGS;
    await until(() =>
      this.clientClock.pending().some(ms => ms < requestTimeoutMs),
    );
  }

  /** Lets one wait before a new try pass. */
  async retry(): Promise<void> {
    await this.backingOff();
    this.clock.advance(Math.min(...this.clientClock.pending()));
  }

  /** Lets waits before new tries pass until the condition holds. */
  async retryUntil(condition: () => boolean): Promise<void> {
    const { requestTimeoutMs } = DEFAULT_LOOP_SETTINGS;
    await until(() => {
      if (condition()) return true;
      const pending = this.clientClock.pending();
      const asking = pending.includes(requestTimeoutMs);
      const waiting = pending.filter(
        ms => ms < DEFAULT_LOOP_SETTINGS.probeAfterMs,
      );
      if (!asking && waiting.length > 0)
        this.clock.advance(Math.min(...waiting));
      return false;
    });
  }

  async stop(): Promise<void> {
    this.controller.abort();
    await this.running;
    await this.http.destroy();
    await this.cluster.close();
  }
}

/** Starts a cluster that holds ExternalSecrets of these names, and a loop that follows it. */
export async function converse(
  names: readonly string[] = [],
  { settings = {}, allowances, burden, ...options }: ConversationOptions = {},
): Promise<Conversation> {
  const clock = new ManualClock();
  const cluster = await startCluster({ name: 'plane', clock, ...options });
  for (const name of names) {
    const metadata = { name, namespace: 'shop' };
    const spec = burden ? { burden: burden(name) } : {};
    cluster.log.create(externalsecrets, { metadata, spec });
  }
  return new Conversation(cluster, clock, settings, allowances);
}
