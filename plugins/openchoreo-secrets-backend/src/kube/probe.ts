import { z } from 'zod/v3';
import type { ClusterHttp } from './clusterHttp';
import { failureOf } from './failure';
import type { KubeRequest } from './kubeRequest';

const schema = z.object({
  metadata: z.object({ resourceVersion: z.string() }),
});

function isBehind(current: string, ours: string): boolean {
  const numeric = /^\d+$/;
  if (!numeric.test(current) || !numeric.test(ours)) return false;
  return BigInt(current) < BigInt(ours);
}

/**
 * Asks whether the cluster is there, and still at our version or beyond. One
 * that was restored from a backup is not: it would accept our watch and pass
 * over all that happens until its counter has caught up.
 */
export async function probeCluster(
  http: ClusterHttp,
  request: KubeRequest,
  resourceVersion: string,
  signal: AbortSignal,
): Promise<void> {
  const query = { ...request.query, limit: '1' };
  const json = await http.getJson({ ...request, query }, signal);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw failureOf('protocol', 'the answer is not a list');
  if (isBehind(parsed.data.metadata.resourceVersion, resourceVersion)) {
    throw failureOf(
      'protocol',
      'the cluster is at an earlier version than before',
      'versionAhead',
    );
  }
}
