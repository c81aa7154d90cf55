import type { Readable } from 'node:stream';
import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { request as undiciRequest } from 'undici';
import type { CircuitBreaker } from './circuitBreaker';
import type { Clock } from './clock';
import { ConnectionPool } from './connectionPool';
import type { ClusterCredentials, CredentialSource } from './credentials';
import { startDeadline } from './deadline';
import { failureOf, failureOfAnswer, KubeFailure } from './failure';
import { isPage } from './isPage';
import { acceptOf, type KubeRequest } from './kubeRequest';
import { credentialsFrom, isPending, refusedCredentials } from './ownAccess';
import { readBounded } from './readBounded';
import { TlsFaults } from './tlsFault';
import { transportFailure } from './transportFailure';

/** What a connection to one cluster is made of. */
interface ClusterHttpOptions {
  readonly credentials: CredentialSource;
  readonly clock: Clock;
  readonly breaker: CircuitBreaker;
  /** Requests it refuses are never sent. */
  readonly allow: (request: KubeRequest) => boolean;
  readonly requestTimeoutMs: number;
  readonly maxBytes?: number;
  /** Told the server's clock minus ours, in milliseconds, to the second. */
  readonly onClock?: (offsetMs: number) => void;
  /** The failure that an answer other than 200 stands for. */
  readonly failureOf?: typeof failureOfAnswer;
  /** What it is called when there is no connection; `unreachable` unless something stands in between. */
  readonly unreachableAs?: FailureClass;
}

/** Something answered in place of the cluster. */
const IN_BETWEEN: ReadonlySet<FailureClass> = new Set([
  'agentAway',
  'agentFailed',
  'notRegistered',
  'gatewayRefused',
  'interposed',
]);

/** Of those, what passes by itself: as good as no answer. */
const NOT_HEARD: ReadonlySet<FailureClass> = new Set([
  'agentAway',
  'agentFailed',
]);

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function urlOf(credentials: ClusterCredentials, request: KubeRequest): string {
  const base = credentials.server.replace(/\/+$/, '');
  const query = new URLSearchParams(request.query).toString();
  return `${base}${request.path}${query ? `?${query}` : ''}`;
}

/** GETs to one cluster: bounded in time and size, kept alive, with credentials renewed on a 401. */
export class ClusterHttp {
  private readonly pool = new ConnectionPool();

  private readonly tlsFaults: TlsFaults;

  constructor(private readonly options: ClusterHttpOptions) {
    this.tlsFaults = new TlsFaults(options.clock);
  }

  /** GETs JSON within the deadline; anything else is a KubeFailure. */
  async getJson(request: KubeRequest, signal: AbortSignal): Promise<unknown> {
    const { maxBytes = MAX_BYTES } = this.options;
    return this.parse(await this.getText(request, signal, maxBytes));
  }

  /** GETs a body of at most `maxBytes` within the deadline; a longer one is a KubeFailure. */
  async getText(
    request: KubeRequest,
    signal: AbortSignal,
    maxBytes: number,
  ): Promise<string> {
    const { clock, requestTimeoutMs } = this.options;
    const deadline = startDeadline(clock, requestTimeoutMs, signal);
    try {
      const body = await this.open(request, deadline.signal);
      return await readBounded(body, maxBytes);
    } catch (error) {
      if (deadline.passed() && !isPending(error)) throw this.timedOut();
      throw transportFailure(error, false);
    } finally {
      deadline.release();
    }
  }

  /** Opens an answer to be read as it comes: no deadline but `signal`. */
  async open(request: KubeRequest, signal: AbortSignal): Promise<Readable> {
    const { allow, credentials } = this.options;
    if (!allow(request)) {
      throw failureOf('protocol', `not on the allow-list: ${request.path}`);
    }
    try {
      const own = await credentialsFrom(credentials, false, signal);
      return await this.attempt(request, own, signal);
    } catch (error) {
      if (!(error instanceof KubeFailure) || error.status !== 401) throw error;
      const own = await credentialsFrom(credentials, true, signal);
      return this.attempt(request, own, signal);
    }
  }

  async destroy(): Promise<void> {
    await this.pool.destroy();
  }

  private async attempt(
    request: KubeRequest,
    credentials: ClusterCredentials,
    signal: AbortSignal,
  ): Promise<Readable> {
    const { breaker, clock } = this.options;
    breaker.enter();
    const sentAt = clock.now();
    const answer = await undiciRequest(urlOf(credentials, request), {
      dispatcher: this.pool.for(credentials.tls),
      method: 'GET',
      headers: {
        ...credentials.headers,
        accept: acceptOf(request),
        'user-agent': 'openchoreo-secrets',
      },
      signal,
    }).catch(async (error: unknown) => {
      const failure = await this.notConnected(error, credentials, signal);
      // An abort is the caller's; a deadline is told by `timedOut`.
      if (signal.aborted) breaker.abandoned();
      else breaker.failed(failure);
      throw failure;
    });
    const date = headerOf(answer.headers.date);
    // A body that is cut or dropped reports it on the stream as well.
    answer.body.on('error', () => {});
    if (answer.statusCode === 200) {
      breaker.succeeded();
      this.readClock(date, sentAt);
      return answer.body;
    }
    const text = await readBounded(answer.body, MAX_ERROR_BYTES).catch(
      () => '',
    );
    const { failureOf: failureFor = failureOfAnswer } = this.options;
    const failure = refusedCredentials(
      failureFor(
        answer.statusCode,
        text,
        headerOf(answer.headers['retry-after']),
      ),
      credentials,
      clock.now(),
    );
    const { class: kind } = failure.failure;
    if (!NOT_HEARD.has(kind)) breaker.succeeded();
    else if (signal.aborted) breaker.abandoned();
    else breaker.failed(failure);
    if (!IN_BETWEEN.has(kind)) this.readClock(date, sentAt);
    throw failure;
  }

  private async notConnected(
    error: unknown,
    credentials: ClusterCredentials,
    signal: AbortSignal,
  ): Promise<KubeFailure> {
    const unnamed = transportFailure(error, false);
    const failure = signal.aborted
      ? unnamed
      : await this.tlsFaults.named(unnamed, credentials);
    const { unreachableAs } = this.options;
    return unreachableAs && failure.failure.class === 'unreachable'
      ? new KubeFailure({ ...failure.failure, class: unreachableAs })
      : failure;
  }

  private timedOut(): KubeFailure {
    const failure = failureOf('timeout', 'no answer within the deadline');
    this.options.breaker.failed(failure);
    return failure;
  }

  private parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw isPage(text)
        ? failureOf('interposed', 'a page was answered, and no JSON')
        : failureOf('protocol', 'the answer is not JSON');
    }
  }

  private readClock(date: string | undefined, sentAt: number): void {
    const serverMs = date ? Date.parse(date) : NaN;
    if (Number.isNaN(serverMs)) return;
    const receivedAt = this.options.clock.now();
    // The header is cut to the second: its middle is the best guess.
    this.options.onClock?.(serverMs + 500 - (sentAt + receivedAt) / 2);
  }
}
