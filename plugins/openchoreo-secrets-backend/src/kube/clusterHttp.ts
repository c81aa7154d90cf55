import type { Readable } from 'node:stream';
import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { startDeadline } from '../http/deadline';
import { openAnswer, type OpenAnswer } from '../http/openAnswer';
import { readBounded } from '../http/readBounded';
import { RefusedAnswer } from '../http/refusedAnswer';
import { isSomebodyWaiting, wasSomebodyWaiting } from '../http/requestsWaiting';
import type { Asked } from './asked';
import type { CircuitBreaker, Pass } from './circuitBreaker';
import { sleep, type Clock } from './clock';
import { ConnectionPool } from './connectionPool';
import type { ClusterCredentials, CredentialSource } from './credentials';
import { failureOf, failureOfAnswer, KubeFailure } from './failure';
import { acceptOf, type KubeRequest } from './kubeRequest';
import { parsedJson } from './parsedJson';
import { LineRoom } from './lines';
import { ListRoom } from './listRoom';
import { Quota, type Allowances, type Work } from './quota';
import { credentialsFrom, isPending, refusedCredentials } from './ownAccess';
import { retryAfterMs } from './retryAfter';
import { TlsFaults } from './tlsFault';
import { transportFailure } from './transportFailure';
import { alsoWorked, myTurn } from './turns';

/** What a connection to one cluster is made of. */
interface ClusterHttpOptions {
  readonly credentials: CredentialSource;
  readonly clock: Clock;
  readonly breaker: CircuitBreaker;
  /** Requests it refuses are never sent. */
  readonly allow: (request: KubeRequest) => boolean;
  readonly requestTimeoutMs: number;
  readonly maxBytes?: number;
  /** What may be asked in an hour; tests ask less. */
  readonly allowances?: Allowances;
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
]);

/** No fault of the cluster: it answered elsewhere, or nothing was sent to it. */
const NOT_ITS_FAULT: ReadonlySet<FailureClass> = new Set([
  'misdirected',
  'noCredentials',
]);

/** Of those in between, what passes by itself: as good as no answer. */
const NOT_HEARD: ReadonlySet<FailureClass> = new Set([
  'agentAway',
  'agentFailed',
]);

/** Of one answer that is parsed in one go, as no list is. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Of all answers that are read at one time on one way. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;
/** What it takes to come by a megabyte, whatever is in it. */
const MS_A_BYTE = 2 / 1024 ** 2;
/** The same with all that is done for it beside the event loop, on processors that who asks needs as well: unpacking, and letting go of it. */
const REST_MS_A_BYTE = 16 / 1024 ** 2;
/** What comes to less by its deadline trickles: less of it would not come sooner. */
const LEAST_FLOW_BYTES = 16 * 1024;

/** Statuses by which a server may ask to be left alone for a while. */
const LEAVE_ALONE: ReadonlySet<number> = new Set([429, 503]);

function urlOf(credentials: ClusterCredentials, request: KubeRequest): string {
  const base = credentials.server.replace(/\/+$/, '');
  const query = new URLSearchParams(request.query).toString();
  return `${base}${request.path}${query ? `?${query}` : ''}`;
}

/** It answers, and is not to be left alone for it. */
const tooSlow = () =>
  failureOf('timeout', 'the answer did not come whole in time', 'tooSlow');

/** GETs to one cluster: bounded in time and size, kept alive, with credentials renewed on a 401. */
export class ClusterHttp {
  /** What was asked so far. */
  readonly asked: Asked = { requests: 0, watches: 0, bytes: 0 };
  /** What its lists may be together. */
  readonly room = new ListRoom();
  /** What its watches have brought of lines that have not ended. */
  readonly lineRoom = new LineRoom();
  private readonly pool = new ConnectionPool();
  private held = 0;
  private readonly tlsFaults: TlsFaults;
  private readonly quota: Quota;

  constructor(private readonly options: ClusterHttpOptions) {
    this.quota = new Quota(options.clock, options.allowances);
    this.tlsFaults = new TlsFaults(options.clock);
  }

  /** GETs JSON within the deadline; anything else is a KubeFailure. `onBytes` is told of each piece that comes. */
  async getJson(
    request: KubeRequest,
    signal: AbortSignal,
    onBytes?: () => void,
  ): Promise<unknown> {
    const { maxBytes = MAX_BYTES } = this.options;
    const bytes = await this.getBytes(request, signal, maxBytes, onBytes);
    await this.turn();
    return parsedJson(bytes.toString('utf8'));
  }

  /** GETs a body of at most `maxBytes` within the deadline; a longer one is a KubeFailure. */
  async getBytes(
    request: KubeRequest,
    signal: AbortSignal,
    maxBytes: number,
    onBytes: () => void = () => {},
  ): Promise<Buffer> {
    const { clock, requestTimeoutMs } = this.options;
    const deadline = startDeadline(clock, requestTimeoutMs, signal);
    let held = 0;
    let heardAt = -Infinity;
    try {
      const body = await this.open(request, deadline.signal);
      return await readBounded(body, maxBytes, bytes => {
        held += bytes;
        heardAt = clock.now();
        this.hold(bytes);
        onBytes();
        return this.mayGoOn(bytes, deadline.signal);
      });
    } catch (error) {
      if (deadline.passed() && !isPending(error)) {
        const flows =
          held >= LEAST_FLOW_BYTES &&
          clock.now() - heardAt < requestTimeoutMs / 4;
        throw flows ? tooSlow() : this.timedOut();
      }
      throw transportFailure(error, false);
    } finally {
      this.held -= held;
      deadline.release();
    }
  }

  /** Opens an answer to be read as it comes: no deadline but `signal`. What comes of it is told to `came`. */
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

  /** Counts what came of a watch, and what it took to come by it: reading it then waits for both. Throws where it is more than may come. */
  came(bytes: number): void {
    this.read(bytes);
    this.cameBy(bytes, 'watch');
  }

  /** The same of lines. */
  readLines(lines: number): void {
    this.quota.readLines(lines);
  }

  /** Resolves when it may be read for a moment. */
  turn(): Promise<void> {
    return myTurn(this);
  }

  /** Counts what reading took, and resolves when it may go on; throws where that is of no use any more. */
  async worked(ms: number, of: Work, signal: AbortSignal): Promise<void> {
    const waitMs = this.quota.worked(ms, of);
    if (waitMs > 0) await sleep(this.options.clock, waitMs, signal);
  }

  async destroy(): Promise<void> {
    await this.pool.destroy();
  }

  /** What is read is kept until it is read whole. Many answers at once are as much as one that is too large. */
  private hold(bytes: number): void {
    this.read(bytes);
    this.held += bytes;
    if (this.held <= MAX_HELD_BYTES) return;
    const message = `answers of one cluster are together larger than ${MAX_HELD_BYTES} bytes`;
    throw new RefusedAnswer('tooLarge', message);
  }

  /** What of an answer has come is counted; the next of it waits for who asks us. */
  private mayGoOn(
    bytes: number,
    signal: AbortSignal,
  ): Promise<void> | undefined {
    const waitMs = this.cameBy(bytes, 'list');
    if (waitMs > 0) return sleep(this.options.clock, waitMs, signal);
    const isAsked = isSomebodyWaiting() || wasSomebodyWaiting();
    return isAsked ? this.turn() : undefined;
  }

  private read(bytes: number): void {
    this.asked.bytes += bytes;
    this.quota.read(bytes);
  }

  /** @returns how long to wait for it. */
  private cameBy(bytes: number, of: Work): number {
    alsoWorked(bytes * REST_MS_A_BYTE);
    return this.quota.worked(bytes * MS_A_BYTE, of);
  }

  private async attempt(
    request: KubeRequest,
    credentials: ClusterCredentials,
    signal: AbortSignal,
  ): Promise<Readable> {
    const pass = this.options.breaker.enter();
    try {
      this.quota.ask(request.query?.watch !== undefined);
      const sentAt = this.options.clock.now();
      const answer = await this.send(request, credentials, signal, pass);
      const date = answer.header('date');
      if (answer.status === 200) {
        pass.succeeded();
        this.readClock(date, sentAt);
        return answer.body;
      }
      const failure = await this.failureOf(answer, credentials);
      if (!IN_BETWEEN.has(failure.failure.class)) this.readClock(date, sentAt);
      throw this.judged(failure, pass, signal);
    } finally {
      // Whatever went wrong on the way: who holds a pass keeps others waiting.
      pass.abandoned();
    }
  }

  private async send(
    request: KubeRequest,
    credentials: ClusterCredentials,
    signal: AbortSignal,
    pass: Pass,
  ): Promise<OpenAnswer> {
    const url = urlOf(credentials, request);
    const headers = {
      ...credentials.headers,
      accept: acceptOf(request),
      // What is packed may be held back until there is more of it: a watch is to come as it is written.
      'accept-encoding': request.query?.watch ? 'identity' : 'gzip',
      'user-agent': 'openchoreo-secrets',
    };
    const dispatcher = this.pool.for(credentials.tls);
    this.asked.requests += 1;
    if (request.query?.watch) this.asked.watches += 1;
    try {
      return await openAnswer(
        { url, method: 'GET', headers, dispatcher },
        signal,
      );
    } catch (error) {
      const failure = await this.notConnected(error, credentials, signal);
      // An abort is the caller's; a deadline is told by `timedOut`.
      const { class: kind } = failure.failure;
      if (!signal.aborted && !NOT_ITS_FAULT.has(kind)) pass.failed(failure);
      throw failure;
    }
  }

  private async failureOf(
    { status, header, body }: OpenAnswer,
    credentials: ClusterCredentials,
  ): Promise<KubeFailure> {
    const { clock, failureOf: failureFor = failureOfAnswer } = this.options;
    const told = await readBounded(body, MAX_ERROR_BYTES, bytes => {
      this.read(bytes);
      return undefined;
    }).catch(() => Buffer.alloc(0));
    const date = Date.parse(header('date') ?? '');
    const serverNow = Number.isNaN(date) ? clock.now() : date;
    const wait = retryAfterMs(header('retry-after'), serverNow);
    const failure = failureFor(status, told.toString('utf8'), wait);
    return refusedCredentials(failure, credentials, clock.now());
  }

  /** What an answer says of who answered. */
  private judged(
    failure: KubeFailure,
    pass: Pass,
    signal: AbortSignal,
  ): KubeFailure {
    const { retryAfterMs: wait, status = 0 } = failure;
    if (NOT_HEARD.has(failure.failure.class)) {
      if (signal.aborted) pass.abandoned();
      else pass.failed(failure);
      return failure;
    }
    if (wait > 0 && LEAVE_ALONE.has(status)) return pass.throttled(failure);
    pass.succeeded();
    return failure;
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

  private readClock(date: string | undefined, sentAt: number): void {
    const serverMs = date ? Date.parse(date) : NaN;
    if (Number.isNaN(serverMs)) return;
    const receivedAt = this.options.clock.now();
    // The header is cut to the second: its middle is the best guess.
    this.options.onClock?.(serverMs + 500 - (sentAt + receivedAt) / 2);
  }
}
