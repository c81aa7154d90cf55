import type { ObservationFailure } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod/v3';
import { Backoff } from '../kube/backoff';
import type { ClusterAccess } from '../kube/clusterAccess';
import { failureOf } from '../kube/failure';
import { pauseFor } from '../kube/pauseFor';
import { transportFailure } from '../kube/transportFailure';
import type { CollectContext } from './openAccess';

const schema = z.object({ metadata: z.object({ uid: z.string().min(1) }) });

/** The cluster's answer to who it is: nothing where we may not know. */
interface ClusterIdentity {
  readonly uid?: string;
}

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

/** Asks a cluster who it is until it answers; undefined when aborted. */
export async function identifyCluster(
  access: ClusterAccess,
  { clock, random, settings }: CollectContext,
  onFailure: (failure: ObservationFailure) => void,
  signal: AbortSignal,
): Promise<ClusterIdentity | undefined> {
  const backoff = new Backoff(settings.backoff, random);
  while (!signal.aborted) {
    try {
      return { uid: await ask(access, signal) };
    } catch (error) {
      const failure = transportFailure(error, false);
      if (signal.aborted) return undefined;
      // The cluster is there, and does not tell us who it is.
      if (failure.failure.class === 'forbidden') return {};
      onFailure(failure.failure);
      const ms = backoff.next(failure.retryAfterMs);
      await pauseFor(clock, access.breaker, ms, signal);
    }
  }
  return undefined;
}
