import { Backoff, type BackoffSettings } from './backoff';
import type { Clock } from './clock';
import { KubeFailure } from './failure';

/** Failures in a row after which a cluster is left alone for a while. */
const THRESHOLD = 5;

/** A cluster that asks to be left alone longer is tried in between. */
const TRY_EVERY_MS = 15_000;

/** A trial of which nothing is heard is given up, so that none can keep the rest waiting. */
const TRIAL_MS = 30_000;

/** Leave to ask once. It is given back in one of these ways, of which the first counts. */
export interface Pass {
  /** The cluster answered, whatever it said. */
  succeeded(): void;
  /** The cluster could not be asked. */
  failed(failure: KubeFailure): void;
  /** The cluster asked to be left alone. @returns the failure, with the time of the next try. */
  throttled(failure: KubeFailure): KubeFailure;
  /** It was given up without an answer, as on shutdown. */
  abandoned(): void;
}

interface Open {
  readonly failure: KubeFailure;
  /** When the next trial may go. */
  readonly tryAt: number;
  /** When the cluster's own wish to be left alone ends. */
  readonly askedUntil?: number;
}

/**
 * One per cluster: when connections fail again and again, or the cluster asks
 * to be left alone, requests fail at once, and one at a time is let through to
 * see whether the cluster is back.
 */
export class CircuitBreaker {
  private failures = 0;
  private open: Open | undefined;
  private trial: { readonly until: number } | undefined;
  private readonly backoff: Backoff;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly clock: Clock,
    settings: BackoffSettings,
    random: () => number,
  ) {
    this.backoff = new Backoff(settings, random);
  }

  /** Throws the last failure while the circuit is open. */
  enter(): Pass {
    const now = this.clock.now();
    const askedUntil = this.open?.askedUntil ?? Infinity;
    if (now >= askedUntil) this.close();
    if (!this.open) return this.pass(undefined);
    const wait = Math.max(this.open.tryAt - now, 0);
    if (wait > 0 || now < (this.trial?.until ?? 0)) {
      throw new KubeFailure(this.open.failure.failure, 'plain', wait);
    }
    this.trial = { until: now + TRIAL_MS };
    return this.pass(this.trial);
  }

  /** A connection failed that had been let through, and answered at first. */
  failed(failure: KubeFailure): void {
    this.failures += 1;
    if (this.failures < THRESHOLD && !this.open) return;
    const tryAt = this.clock.now() + this.backoff.next();
    this.open = { failure, tryAt };
  }

  /** Calls `wake` once when an open circuit closes; what it returns takes that back. */
  onClose(wake: () => void): () => void {
    this.waiting.add(wake);
    return () => this.waiting.delete(wake);
  }

  private pass(trial: object | undefined): Pass {
    let given = false;
    const once = (then: () => void) => {
      if (given) return;
      given = true;
      if (trial && this.trial === trial) this.trial = undefined;
      then();
    };
    return {
      succeeded: () => once(() => this.succeeded(trial !== undefined)),
      failed: failure => once(() => this.failed(failure)),
      throttled: failure => {
        once(() => this.throttled(failure));
        const wait = Math.min(failure.retryAfterMs, TRY_EVERY_MS);
        return new KubeFailure(failure.failure, failure.meaning, wait);
      },
      abandoned: () => once(() => {}),
    };
  }

  private succeeded(asTrial: boolean): void {
    this.failures = 0;
    // What was asked before the cluster wished to be left alone proves nothing.
    if (this.open?.askedUntil !== undefined && !asTrial) return;
    this.close();
  }

  private throttled(failure: KubeFailure): void {
    const now = this.clock.now();
    this.failures = 0;
    this.open = {
      failure,
      tryAt: now + Math.min(failure.retryAfterMs, TRY_EVERY_MS),
      askedUntil: now + failure.retryAfterMs,
    };
  }

  private close(): void {
    if (!this.open) return;
    this.open = undefined;
    this.trial = undefined;
    this.backoff.reset();
    const waiting = [...this.waiting];
    this.waiting.clear();
    waiting.forEach(wake => wake());
  }
}
