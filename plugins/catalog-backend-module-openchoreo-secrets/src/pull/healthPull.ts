import type {
  AuthService,
  DiscoveryService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Heard } from '../stamp/currentStamp';
import { askHealth, type Reply } from './askHealth';
import { whyUnheard } from './unheard';
import { withinDeadline } from './withinDeadline';

const TARGET = 'openchoreo-secrets';

/** One failure may be a restart; the second in a row is an outage. */
const OUTAGE = 2;

interface Options {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
  readonly logger: LoggerService;
  readonly now: () => number;
  readonly deadlineMs: number;
}

/** Asks for coarse health of everything, and holds the last answer. */
export class HealthPull {
  private readonly options: Options;
  private last: Heard | undefined;
  private etag: string | undefined;
  private failures = 0;

  constructor(options: Options) {
    this.options = options;
  }

  /** The last answer; undefined before the first. */
  heard(): Heard | undefined {
    return this.last;
  }

  /** Asks once. Never fails: an outage is logged once, and what was heard stays. */
  async pull(signal: AbortSignal): Promise<void> {
    try {
      const { deadlineMs } = this.options;
      this.hear(
        await withinDeadline(deadlineMs, signal, within => this.ask(within)),
      );
    } catch (error) {
      // Whoever shuts this down is no outage.
      if (!signal.aborted) this.miss(error);
    }
  }

  private async ask(signal: AbortSignal): Promise<Reply> {
    const { auth, discovery } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: TARGET,
    });
    return askHealth({
      baseUrl: await discovery.getBaseUrl(TARGET),
      token,
      etag: this.etag,
      signal,
    });
  }

  private hear(reply: Reply): void {
    const { logger, now } = this.options;
    if (this.failures >= OUTAGE) logger.info('Secret health is known again');
    this.failures = 0;
    if (reply.state === 'news') {
      this.etag = reply.etag;
      this.last = { book: reply.book, at: now() };
    } else if (this.last) {
      this.last = { book: this.last.book, at: now() };
    }
  }

  private miss(error: unknown): void {
    this.failures += 1;
    if (this.failures === OUTAGE) {
      this.options.logger.warn(
        `Secret health cannot be asked for; entities keep what was last known for a while, then it is unknown: ${whyUnheard(error)}`,
      );
    }
  }
}
