import { z } from 'zod/v3';
import { Backoff } from '../kube/backoff';
import { sleep } from '../kube/clock';
import type { ClusterAccess } from '../kube/clusterAccess';
import { failureOf } from '../kube/failure';
import { pauseFor } from '../kube/pauseFor';
import { transportFailure } from '../kube/transportFailure';
import type { CollectContext } from './openAccess';

/** A cluster keeps its id for life: another one is seen soon enough. */
const EVERY_MS = 10 * 60_000;

/** Whoever answers chose it. */
const schema = z.object({
  metadata: z.object({ uid: z.string().regex(/^[-0-9A-Za-z]{1,64}$/) }),
});

async function ask(
  { http }: ClusterAccess,
  signal: AbortSignal,
): Promise<string> {
  const path = '/api/v1/namespaces/kube-system';
  const parsed = schema.safeParse(
    await http.getJson({ path, metadataOnly: true }, signal),
  );
  if (!parsed.success) throw failureOf('protocol', 'a namespace without uid');
  return parsed.data.metadata.uid;
}

/**
 * What is answered on one way to the question which cluster this is. Anybody
 * can answer another's id: it raises questions, and nothing goes by it.
 */
export class ClusterClaim {
  private settle: () => void = () => {};

  /** Resolves when it was asked for once. */
  readonly settled: Promise<void>;

  constructor(
    private readonly access: ClusterAccess,
    private readonly tell: (uid: string) => void,
    private readonly context: CollectContext,
  ) {
    this.settled = new Promise(resolve => {
      this.settle = resolve;
    });
  }

  /** Runs until aborted. It never rejects, whatever the cluster sends. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, random, settings } = this.context;
    const backoff = new Backoff(settings.backoff, random);
    while (!signal.aborted) {
      const retryAfterMs = await this.round(signal);
      this.settle();
      if (retryAfterMs === undefined) {
        backoff.reset();
        await sleep(clock, EVERY_MS * (0.75 + random() / 2), signal);
      } else {
        const ms = backoff.next(retryAfterMs);
        await pauseFor(clock, this.access.breaker, ms, signal);
      }
    }
    this.settle();
  }

  /** Asks once; answers when to come back if there was no answer. */
  private async round(signal: AbortSignal): Promise<number | undefined> {
    try {
      this.tell(await ask(this.access, signal));
      return undefined;
    } catch (error) {
      const { failure, retryAfterMs } = transportFailure(error, false);
      // It is there, and does not tell us.
      return failure.class === 'forbidden' ? undefined : retryAfterMs;
    }
  }
}
