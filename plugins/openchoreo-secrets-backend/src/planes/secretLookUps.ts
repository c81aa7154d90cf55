import {
  objectKey,
  type FailureClass,
  type ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { Backoff } from '../kube/backoff';
import { sleep } from '../kube/clock';
import type { ClusterAccess } from '../kube/clusterAccess';
import { pauseFor } from '../kube/pauseFor';
import { secretExists, type SecretName } from '../kube/secretExistence';
import { transportFailure } from '../kube/transportFailure';
import type { SecretPresence } from '../observed/snapshot';
import type { CollectContext } from './openAccess';
import { presenceAfter } from './presenceAfter';

const EVERY_MS = 5 * 60_000;
/** Two rounds may fail before what was known counts no more. */
const KNOWN_FOR_MS = 3 * EVERY_MS;

/** Failures of one Secret alone: a role may name some Secrets and not others. */
const OF_ONE: ReadonlySet<FailureClass> = new Set([
  'forbidden',
  'protocol',
  'queryRefused',
]);

/** What is looked for, on which way, and who is told. */
interface SecretLookUpsOptions {
  readonly access: ClusterAccess;
  readonly secrets: readonly SecretName[];
  readonly context: CollectContext;
  readonly tell: (key: string, presence: SecretPresence) => void;
}

/** Asks again and again whether the named Secrets exist. */
export class SecretLookUps {
  private readonly known = new Map<string, SecretPresence>();
  private readonly backoff: Backoff;
  private settle: () => void = () => {};

  /** Resolves when all were asked for once, or could not be. */
  readonly settled: Promise<void>;

  constructor(private readonly options: SecretLookUpsOptions) {
    const { settings, random } = options.context;
    this.backoff = new Backoff(settings.backoff, random);
    this.settled = new Promise(resolve => {
      this.settle = resolve;
    });
  }

  /** Runs until aborted. It never rejects, whatever the cluster sends. */
  async run(signal: AbortSignal): Promise<void> {
    const { access, context, secrets } = this.options;
    const { clock, random } = context;
    while (secrets.length > 0 && !signal.aborted) {
      const retryAfterMs = await this.round(signal);
      this.settle();
      if (retryAfterMs === undefined) {
        this.backoff.reset();
        await sleep(clock, EVERY_MS * (0.75 + random() / 2), signal);
      } else {
        const ms = this.backoff.next(retryAfterMs);
        await pauseFor(clock, access.breaker, ms, signal);
      }
    }
    this.settle();
  }

  /** Nothing could be asked of the cluster at all. */
  failAll(failure: ObservationFailure): void {
    for (const secret of this.options.secrets) this.failed(secret, failure);
  }

  /** Asks for each Secret, one at a time on each way, so that none waits for another way that hangs; answers when to come back if the cluster itself failed. */
  private async round(signal: AbortSignal): Promise<number | undefined> {
    const { access, secrets } = this.options;
    for (const secret of secrets) {
      if (signal.aborted) return undefined;
      try {
        const exists = await secretExists(access.http, secret, signal);
        this.answered(secret, exists);
      } catch (error) {
        if (signal.aborted) return undefined;
        const { failure, retryAfterMs } = transportFailure(error, false);
        if (!OF_ONE.has(failure.class)) {
          this.failAll(failure);
          return retryAfterMs;
        }
        this.failed(secret, failure);
      }
    }
    return undefined;
  }

  private answered(secret: SecretName, exists: boolean): void {
    const asOf = this.options.context.clock.now();
    this.note(secret, { state: exists ? 'present' : 'absent', asOf });
  }

  private failed(secret: SecretName, failure: ObservationFailure): void {
    const now = this.options.context.clock.now();
    const before = this.known.get(objectKey(secret));
    this.note(
      secret,
      presenceAfter(failure, before, { now, knownForMs: KNOWN_FOR_MS }),
    );
  }

  private note(secret: SecretName, presence: SecretPresence): void {
    const key = objectKey(secret);
    if (this.known.get(key) === presence) return;
    this.known.set(key, presence);
    this.options.tell(key, presence);
  }
}
