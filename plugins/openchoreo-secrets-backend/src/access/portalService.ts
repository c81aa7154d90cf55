import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  AuthenticationError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { systemTimer, within } from '../http/deadline';
import { Turns } from './turns';

/** For one question, from when it is put. */
const DEADLINE_MS = 10_000;

/** So many questions are open at once; the others wait. */
const MOST = 32;

/** Nobody can end a question that hangs: after this time it does not count any more. */
const GIVE_UP_MS = 60_000;

/** Whom to ask, and how long. */
interface PortalServiceOptions {
  /** At the beginning of a sentence, such as `The catalog`. */
  readonly name: string;
  readonly logger: Pick<LoggerService, 'info' | 'warn'>;
  readonly deadlineMs?: number;
}

/** The status that an error stands for, as far as it says. */
function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  if (error.name === 'AuthenticationError') return 401;
  return error.name === 'NotAllowedError' ? 403 : undefined;
}

/** Such as `ECONNREFUSED`, of the error or of what it was caused by. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)
    ? code
    : codeOf(error.cause);
}

/** What happened, without an address and without the words of others. */
function kindOf(error: unknown): string {
  const status = statusOf(error);
  if (status !== undefined) return `it answered with status ${status}`;
  const code = codeOf(error);
  return code
    ? `it cannot be reached (${code})`
    : 'it cannot be reached, or its answer cannot be read';
}

/**
 * A service of the portal, asked within bounds: each question has a deadline,
 * and so many are open at once. What it refuses is told in our words; what it
 * says of itself stays here: that holds addresses.
 */
export class PortalService {
  private readonly options: PortalServiceOptions;
  private readonly turns = new Turns({ most: MOST, giveUpMs: GIVE_UP_MS });
  private isAway = false;

  constructor(options: PortalServiceOptions) {
    this.options = options;
  }

  /** @returns what it answers; throws a Backstage error of our own otherwise. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    const { deadlineMs = DEADLINE_MS } = this.options;
    return within<T>(
      { timer: systemTimer, ms: deadlineMs },
      signal => this.put(question, signal),
      () => {
        throw this.away(`it did not answer within ${deadlineMs / 1_000} s`);
      },
    );
  }

  private async put<T>(
    question: () => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    try {
      const answer = await this.turns.run(question, signal);
      if (!signal.aborted) this.back();
      return answer;
    } catch (error) {
      // What comes too late is told already.
      throw signal.aborted ? error : this.translated(error);
    }
  }

  private translated(error: unknown): Error {
    switch (statusOf(error)) {
      case 401:
        return new AuthenticationError(
          'The portal does not accept your credentials: they are missing, have ended, or are not of this portal. Sign in again',
        );
      case 403:
        return new NotAllowedError(
          `${this.options.name} of the portal refuses to answer you`,
        );
      default:
        return this.away(kindOf(error));
    }
  }

  private away(how: string): ServiceUnavailableError {
    const { name, logger } = this.options;
    if (!this.isAway) logger.warn(`${name} of the portal is away: ${how}`);
    this.isAway = true;
    return new ServiceUnavailableError(
      `${name} of the portal does not answer, and without it nothing is shown. Try again in a while`,
    );
  }

  private back(): void {
    const { name, logger } = this.options;
    if (this.isAway) logger.info(`${name} of the portal answers again`);
    this.isAway = false;
  }
}
