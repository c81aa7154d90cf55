import { Backoff, type BackoffSettings } from './backoff';
import type { Clock } from './clock';
import { KubeFailure } from './failure';

/** Failures in a row after which a cluster is left alone for a while. */
const THRESHOLD = 5;

/**
 * One per cluster: when connections fail again and again, requests fail at
 * once, and one at a time is let through to see whether the cluster is back.
 */
export class CircuitBreaker {
  private failures = 0;
  private last: KubeFailure | undefined;
  private openUntil = 0;
  private trial = false;
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
  enter(): void {
    if (!this.last || this.failures < THRESHOLD) return;
    const wait = this.openUntil - this.clock.now();
    if (wait > 0 || this.trial) {
      throw new KubeFailure(this.last.failure, 'plain', Math.max(wait, 0));
    }
    this.trial = true;
  }

  /** The cluster answered, whatever it said. */
  succeeded(): void {
    const wasOpen = this.failures >= THRESHOLD;
    this.failures = 0;
    this.trial = false;
    this.last = undefined;
    if (!wasOpen) return;
    this.backoff.reset();
    const waiting = [...this.waiting];
    this.waiting.clear();
    waiting.forEach(wake => wake());
  }

  /** The cluster could not be asked. */
  failed(failure: KubeFailure): void {
    this.failures += 1;
    this.last = failure;
    this.trial = false;
    if (this.failures >= THRESHOLD) {
      this.openUntil = this.clock.now() + this.backoff.next();
    }
  }

  /** The trial was given up without an answer, as on shutdown. */
  abandoned(): void {
    this.trial = false;
  }

  /** Calls `wake` once when an open circuit closes; what it returns takes that back. */
  onClose(wake: () => void): () => void {
    this.waiting.add(wake);
    return () => this.waiting.delete(wake);
  }
}
