import type { ObservationFailure } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { z } from 'zod';
import { Backoff } from '../kube/backoff';
import { sleep } from '../kube/clock';
import type { ClusterAccess } from '../kube/clusterAccess';
import { failureOf, type KubeFailure } from '../kube/failure';
import { linkAbort } from '../kube/linkedAbort';
import { transportFailure } from '../kube/transportFailure';
import type { CollectContext } from './openAccess';

const schema = z.object({ metadata: z.object({ uid: z.string().min(1) }) });

/** The cluster's answer to who it is: nothing where we may not know. */
export interface ClusterIdentity {
  readonly uid?: string;
}

async function ask(
  { http }: ClusterAccess,
  signal: AbortSignal,
): Promise<string> {
  const path = '/api/v1/namespaces/kube-system';
  const accept =
    'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1,application/json';
  const parsed = schema.safeParse(await http.getJson({ path, accept }, signal));
  if (!parsed.success) throw failureOf('protocol', 'a namespace without uid');
  return parsed.data.metadata.uid;
}

/** The cluster is there, and does not tell us. */
function isRefusal({ failure }: KubeFailure): boolean {
  return failure.class === 'forbidden' || failure.status === 404;
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
      if (isRefusal(failure)) return {};
      onFailure(failure.failure);
      const link = linkAbort(signal);
      const unsubscribe = access.breaker.onClose(() => link.abort());
      await sleep(clock, backoff.next(failure.retryAfterMs), link.signal);
      unsubscribe();
      link.release();
    }
  }
  return undefined;
}
