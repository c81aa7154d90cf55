import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { Backoff } from '../kube/backoff';
import { sleep } from '../kube/clock';
import type { ClusterAccess } from '../kube/clusterAccess';
import { failureOf } from '../kube/failure';
import { linkAbort } from '../http/linkedAbort';
import { pauseFor } from '../kube/pauseFor';
import { transportFailure } from '../kube/transportFailure';
import type { CollectContext } from './openAccess';

/** A cluster keeps its id for life. One that was away, or looks like another, is asked at once. */
const EVERY_MS = 10 * 60_000;
const AT_ONCE_MS = 10_000;

/** It is there, and does not tell us. */
const DOES_NOT_SAY: ReadonlySet<FailureClass> = new Set(['forbidden']);

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
  private last: string | undefined;
  private askedAt = -Infinity;

  /** Resolves when it was asked for once. */
  readonly settled: Promise<void>;

  constructor(
    private readonly access: ClusterAccess,
    /** Undefined where the cluster is there, and does not say. */
    private readonly tell: (uid: string | undefined) => void,
    private readonly context: CollectContext,
  ) {
    this.settled = new Promise(resolve => {
      this.settle = resolve;
    });
  }

  /** Runs until aborted. It never rejects, whatever the cluster sends. */
  async run(signal: AbortSignal): Promise<void> {
    const { random, settings } = this.context;
    const backoff = new Backoff(settings.backoff, random);
    while (!signal.aborted) {
      const retryAfterMs = await this.round(signal);
      this.settle();
      if (retryAfterMs === undefined) {
        backoff.reset();
        await this.pause(EVERY_MS * (0.75 + random() / 2), signal);
      } else {
        await this.pause(backoff.next(retryAfterMs), signal);
      }
    }
    this.settle();
  }

  /** Waits, but no longer than until the cluster is back, or looks like another. */
  private async pause(ms: number, signal: AbortSignal): Promise<void> {
    const { breaker, renewal } = this.access;
    const { clock } = this.context;
    const link = linkAbort(signal);
    const unsubscribe = renewal.suspected.on(() => link.abort());
    await pauseFor(clock, breaker, ms, link.signal);
    unsubscribe();
    link.release();
    if (!link.signal.aborted) return;
    // Each of its kinds says so.
    const left = this.askedAt + AT_ONCE_MS - clock.now();
    if (left > 0) await sleep(clock, left, signal);
  }

  /** Asks once; answers when to come back if there was no answer. */
  private async round(signal: AbortSignal): Promise<number | undefined> {
    this.askedAt = this.context.clock.now();
    try {
      this.hear(await ask(this.access, signal));
      return undefined;
    } catch (error) {
      const { failure, retryAfterMs } = transportFailure(error, false);
      if (!DOES_NOT_SAY.has(failure.class)) return retryAfterMs;
      this.tell(undefined);
      return undefined;
    }
  }

  /** Another cluster under the same address is seen as if for the first time. */
  private hear(uid: string): void {
    this.tell(uid);
    const isAnother = this.last !== undefined && this.last !== uid;
    this.last = uid;
    if (!isAnother) return;
    this.access.discovery.forget();
    this.access.renewal.happened.tell();
  }
}
