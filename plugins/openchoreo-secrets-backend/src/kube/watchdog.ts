import type { Clock } from './clock';
import { transportFailure } from './transportFailure';
import type { KubeFailure } from './failure';

/** What a silent watch turned out to be. */
export type Silence =
  /** The cluster answers, so the watch's own connection may be half open. */
  | { readonly cluster: 'answers' }
  | { readonly cluster: 'failed'; readonly failure: KubeFailure };

/** How long silence is borne, and what to do about it. */
interface WatchdogOptions {
  readonly clock: Clock;
  readonly probeAfterMs: number;
  /** A bounded GET. */
  readonly probe: () => Promise<unknown>;
  /** Called once, with what the probe said; the watch is to be cut then. */
  readonly onSilence: (silence: Silence) => void;
}

/**
 * Notices a connection that is silent for too long. TCP alone does not tell a
 * quiet watch from one whose other end is gone, so it asks the cluster.
 */
export class Watchdog {
  private heardAt: number;
  private cancel: () => void = () => {};
  private stopped = false;

  constructor(private readonly options: WatchdogOptions) {
    this.heardAt = options.clock.now();
    this.arm(options.probeAfterMs);
  }

  heard(): void {
    this.heardAt = this.options.clock.now();
  }

  stop(): void {
    this.stopped = true;
    this.cancel();
  }

  private arm(ms: number): void {
    this.cancel = this.options.clock.setTimeout(() => {
      void this.check();
    }, ms);
  }

  private async check(): Promise<void> {
    const { clock, probeAfterMs, probe, onSilence } = this.options;
    const heardAt = this.heardAt;
    const left = heardAt + probeAfterMs - clock.now();
    if (left > 0) {
      this.arm(left);
      return;
    }
    const silence: Silence = await probe().then(
      () => ({ cluster: 'answers' }) as const,
      error =>
        ({
          cluster: 'failed',
          failure: transportFailure(error, false),
        }) as const,
    );
    if (this.stopped) return;
    if (this.heardAt !== heardAt) this.arm(probeAfterMs);
    else onSilence(silence);
  }
}
