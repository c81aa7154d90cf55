import type { Clock } from './clock';
import type { KubeFailure } from './failure';
import type { WatchResult } from './followWatch';

const SHORT_MS = 1_000;
/** A watch that ends sooner is not asked for again without a pause, whatever it brought: it might go on so for ever. */
const BRIEF_MS = 10_000;
const MAX_UNOPENED = 2;
const MAX_SHORT = 5;

/** Watches that close at once may be whole again soon. */
const CLOSED_FOR_MS = 45_000;
/** Refusals may be mended as soon, or never: the wait doubles. */
const REFUSED_FOR_MS = 45_000;

/** What to do after a watch. */
interface NextStep {
  readonly then: 'watch' | 'list';
  /** The watch did its work: waits start small again. */
  readonly healthy: boolean;
  readonly failure?: KubeFailure;
  readonly pause?: boolean;
}

/** A watch that is not allowed, not understood or not routed. 404 is for discovery, 401 for credentials, 429 for patience. */
function isRefusal({ status = 0 }: KubeFailure): boolean {
  if (status === 501 || status === 403) return true;
  return (
    status >= 400 && status < 500 && ![401, 404, 408, 410, 429].includes(status)
  );
}

/**
 * Remembers how watches went and decides what comes next: resume, list anew,
 * or poll for a while because this cluster's watches do not work.
 */
export class WatchHistory {
  private unopened = 0;
  private short = 0;
  private expired = 0;
  private refusals = 0;
  private pollUntil = 0;

  constructor(
    private readonly clock: Clock,
    /** A watch that is refused again and again is asked for so often. */
    private readonly refusedForMs: number,
  ) {}

  mayWatch(): boolean {
    return this.clock.now() >= this.pollUntil;
  }

  /** How long it is until a watch may be asked for; for ever where none is awaited. */
  watchAfterMs(): number {
    const left = this.pollUntil - this.clock.now();
    return left > 0 ? left : Infinity;
  }

  judge(result: WatchResult): NextStep {
    const { asked, failure, opened, events, givenUp, lastedMs } = result;
    // How soon silence is asked about is ours to say.
    const brief = lastedMs < BRIEF_MS && !givenUp;
    const healthy = opened && !brief;
    if (opened && (events > 0 || lastedMs >= SHORT_MS)) {
      this.forgive();
      this.refusals = 0;
    } else if (opened && !failure) this.short += 1;
    if (!failure) return opened ? this.ended(healthy) : this.notOpened();
    if (failure.meaning === 'expired' || failure.meaning === 'versionAhead') {
      this.expired += 1;
      // The first time is expected after a long break; again at once is not.
      return { then: 'list', healthy, pause: this.expired > 1 };
    }
    if (isRefusal(failure)) return this.refused();
    if (failure.status === 404) return { then: 'list', healthy, failure };
    const garbled = failure.failure.class === 'protocol';
    if (opened) return { then: garbled ? 'list' : 'watch', healthy, failure };
    if (!asked) return { then: 'watch', healthy, failure };
    return this.notOpened(failure);
  }

  private ended(healthy: boolean): NextStep {
    if (healthy) return { then: 'watch', healthy };
    return this.short >= MAX_SHORT
      ? this.poll(true, CLOSED_FOR_MS)
      : { then: 'watch', healthy, pause: true };
  }

  /** Lists may still be answered where watches hang or fail in a proxy. */
  private notOpened(failure?: KubeFailure): NextStep {
    const proxied =
      !failure ||
      failure.failure.class === 'serverError' ||
      (failure.failure.class === 'timeout' && failure.status !== undefined);
    if (proxied) this.unopened += 1;
    if (this.unopened >= MAX_UNOPENED) return this.poll(true, CLOSED_FOR_MS);
    return { then: 'watch', healthy: false, failure };
  }

  private refused(): NextStep {
    const ms = REFUSED_FOR_MS * 2 ** Math.min(this.refusals, 10);
    this.refusals += 1;
    return this.poll(false, Math.min(ms, this.refusedForMs));
  }

  private poll(pause: boolean, ms: number): NextStep {
    this.forgive();
    this.pollUntil = this.clock.now() + ms;
    return { then: 'list', healthy: false, pause };
  }

  private forgive(): void {
    this.unopened = 0;
    this.short = 0;
    this.expired = 0;
  }
}
