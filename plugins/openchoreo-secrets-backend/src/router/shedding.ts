import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { principalOf, type Callers } from '../access/caller';
import { errorBody } from './errorBody';
import { Busy, FairTurns, TOO_MUCH, type FairBounds } from './fairTurns';
import { LoopLag } from './loopLag';

/** How much is answered at once. */
export interface SheddingBounds {
  readonly requests: FairBounds;
  /** Files are large: one after the other for each. */
  readonly exports: FairBounds;
}

const BOUNDS: SheddingBounds = {
  requests: { running: 32, waiting: 96, ownRunning: 8, ownWaiting: 16 },
  exports: { running: 2, waiting: 8, ownRunning: 1, ownWaiting: 2 },
};

/** By then a reader waits, and whoever else the portal serves. */
const LATE_MS = 300;

/** So few are answered however late the loop is: it may be late for another reason. */
const ALWAYS = 8;

const OF_THE_MACHINE = {
  now: () => performance.now(),
  after: (ms: number, task: () => void) => void setTimeout(task, ms),
};

/** A page asks again after this time: what waits now is answered by then. */
const RETRY_AFTER_S = 5;

/** Whom routes are for, and how much is answered at once where that is not as usual. */
export interface SheddingOptions {
  readonly callers: Callers;
  readonly bounds?: SheddingBounds;
  readonly lag?: Pick<LoopLag, 'ofNext'>;
}

/** Answers so much at once, and says of the rest that it does not: what is not answered soon is of no use, and delays what is. */
export class Shedding {
  private readonly callers: Callers;
  private readonly requests: FairTurns;
  private readonly exports: FairTurns;
  private readonly lag: Pick<LoopLag, 'ofNext'>;

  constructor({
    callers,
    bounds = BOUNDS,
    lag = new LoopLag(OF_THE_MACHINE),
  }: SheddingOptions) {
    this.callers = callers;
    this.lag = lag;
    this.requests = new FairTurns(bounds.requests);
    this.exports = new FairTurns(bounds.exports);
  }

  /** The same route, in its turn. */
  bounded<P extends Record<string, string>>(
    handler: RequestHandler<P>,
  ): RequestHandler<P> {
    return async (req, res, next) => {
      this.refuseLate();
      const who = await this.whoOf(req);
      const gone = new AbortController();
      res.once('close', () => gone.abort());
      const ends: (() => void)[] = [];
      try {
        if ('format' in req.query) {
          ends.push(await this.exports.take(who, gone.signal));
        }
        ends.push(await this.requests.take(who, gone.signal));
        await handler(req, res, next);
      } catch (error) {
        // Nobody is there any more to be told.
        if (!gone.signal.aborted || error !== gone.signal.reason) throw error;
      } finally {
        ends.forEach(end => end());
      }
    };
  }

  /** What cannot be answered soon waits in the sockets, where no turn is taken: it is told before anything is done for it. */
  private refuseLate(): void {
    const { lateMs, asked } = this.lag.ofNext();
    if (lateMs > LATE_MS && asked > ALWAYS) throw new Busy(TOO_MUCH);
  }

  /** Where nobody signs in, by where they ask from. */
  private async whoOf(req: Request<Record<string, string>>): Promise<string> {
    const principal = principalOf(
      await this.callers.of(req, ['user', 'service']),
    );
    switch (principal.type) {
      case 'user':
        return principal.userEntityRef;
      case 'service':
        return `service ${principal.subject}`;
      default:
        return `from ${req.ip}`;
    }
  }
}

/** Tells who is not answered when to ask again. */
export const tellBusy: ErrorRequestHandler = (error, req, res, next) => {
  if (!(error instanceof Busy)) {
    next(error);
    return;
  }
  res
    .status(503)
    .set({ 'Cache-Control': 'no-store', 'Retry-After': String(RETRY_AFTER_S) })
    .json(errorBody(req, 503, error));
};
