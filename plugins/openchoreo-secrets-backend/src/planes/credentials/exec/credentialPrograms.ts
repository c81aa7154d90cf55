import { createHash } from 'node:crypto';
import { Backoff } from '../../../kube/backoff';
import type { Clock } from '../../../kube/clock';
import { NoCredentials } from '../../../kube/credentials';
import { startDeadline } from '../../../http/deadline';
import { readExecCredential, type ExecCredential } from './execCredential';
import type { ExecSettings } from './execSettings';
import { runProgram } from './runProgram';

/** What credential programs are run with. */
interface CredentialProgramsOptions {
  readonly clock: Clock;
  readonly random: () => number;
  /** What a run may take. */
  readonly deadlineMs: number;
}

/** When a run has taken so long, whoever asks is told that it is waited for; it goes on, and what it gives is there for the next. */
const PATIENCE_MS = 5_000;

/** What a program gave is not asked for anew before this, however often a cluster refuses it. */
const LEAST_AGE_MS = 30_000;

const RETRIES = { firstMs: 2_000, maxMs: 60_000 };

interface Kept {
  readonly credential: ExecCredential;
  readonly at: number;
}

/** One program, with all that hangs on it. */
class Program {
  private running: Promise<ExecCredential> | undefined;
  private startedAt = 0;
  private kept: Kept | undefined;
  private failed: { readonly why: Error; readonly until: number } | undefined;
  private readonly backoff: Backoff;

  constructor(
    private readonly settings: ExecSettings,
    private readonly options: CredentialProgramsOptions,
    private readonly signal: AbortSignal,
  ) {
    this.backoff = new Backoff(RETRIES, options.random);
  }

  async get(renew: boolean): Promise<ExecCredential> {
    const now = this.options.clock.now();
    if (this.kept && this.isGood(this.kept, now, renew)) {
      return this.kept.credential;
    }
    if (!this.running && this.failed && now < this.failed.until) {
      const { why, until } = this.failed;
      throw new NoCredentials(why.message, 'credentialProgram', until - now);
    }
    this.running ??= this.begin();
    return this.patiently(this.running);
  }

  /** Resolves when nothing of it runs. */
  async ended(): Promise<void> {
    await this.running?.catch(() => {});
  }

  private isGood({ credential, at }: Kept, now: number, renew: boolean) {
    if (credential.endsAt !== undefined && credential.endsAt <= now) {
      return false;
    }
    return !renew || now - at < LEAST_AGE_MS;
  }

  private begin(): Promise<ExecCredential> {
    this.startedAt = this.options.clock.now();
    const running = this.run().finally(() => {
      this.running = undefined;
    });
    // Who waits for it may have gone.
    running.catch(() => {});
    return running;
  }

  private async run(): Promise<ExecCredential> {
    const { clock } = this.options;
    try {
      const output = await this.withinDeadline();
      const credential = readExecCredential(output, this.settings, clock.now());
      this.kept = { credential, at: clock.now() };
      this.failed = undefined;
      this.backoff.reset();
      return credential;
    } catch (error) {
      const why = error instanceof Error ? error : new Error('failed');
      this.failed = { why, until: clock.now() + this.backoff.next() };
      throw error;
    }
  }

  private async withinDeadline(): Promise<string> {
    const { clock, deadlineMs } = this.options;
    const { name } = this.settings;
    const late = new NoCredentials(
      `the credential program ${name} did not end within ${deadlineMs / 1000} s: see why where the portal runs, or raise observation.credentialTimeout`,
      'credentialProgram',
    );
    const deadline = startDeadline(clock, deadlineMs, this.signal, late);
    try {
      return await runProgram(this.settings, deadline.signal);
    } finally {
      deadline.release();
    }
  }

  /** The same for as long as anybody is patient with a run. */
  private patiently(running: Promise<ExecCredential>): Promise<ExecCredential> {
    const { clock } = this.options;
    const { name } = this.settings;
    const left = this.startedAt + PATIENCE_MS - clock.now();
    const words = `waiting for the credential program ${name}, which runs`;
    const waiting = new NoCredentials(words, 'credentialsPending');
    if (left <= 0) return Promise.reject(waiting);
    return new Promise((resolve, reject) => {
      const cancel = clock.setTimeout(() => reject(waiting), left);
      running.finally(cancel).then(resolve, reject);
    });
  }
}

/** The credential programs of kubeconfigs: each runs once at a time, whoever asks, and what it gave is kept for as long as it is good. */
export class CredentialPrograms {
  private readonly programs = new Map<string, Program>();
  private readonly stopping = new AbortController();

  constructor(private readonly options: CredentialProgramsOptions) {}

  /** What the program gives; `renew`: the cluster refused what it gave last. */
  get(settings: ExecSettings, renew: boolean): Promise<ExecCredential> {
    const text = JSON.stringify(settings);
    const key = createHash('sha256').update(text).digest('base64');
    const known = this.programs.get(key);
    const program =
      known ?? new Program(settings, this.options, this.stopping.signal);
    if (!known) this.programs.set(key, program);
    return program.get(renew);
  }

  /** Ends all that runs, with all that it started; resolves when that is gone. */
  async stop(): Promise<void> {
    const why = new NoCredentials('secret health stops', 'credentialsPending');
    this.stopping.abort(why);
    await Promise.all([...this.programs.values()].map(each => each.ended()));
  }
}
