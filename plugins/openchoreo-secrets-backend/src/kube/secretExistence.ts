import { z } from 'zod/v3';
import type { ClusterHttp } from './clusterHttp';
import { failureOf, KubeFailure } from './failure';
import type { KubeRequest } from './kubeRequest';

/** Which Secret is asked for. */
export interface SecretName {
  readonly namespace: string;
  readonly name: string;
}

/** A table of one row takes about two kilobytes; a Secret can take a megabyte. */
const MAX_BYTES = 16 * 1024;

/** Kubernetes writes the kind first; what begins otherwise is dropped unread. */
const TABLE_PREFIX = /^\s*\{\s*"kind"\s*:\s*"Table"\s*,/;

const schema = z.object({
  kind: z.literal('Table'),
  apiVersion: z.literal('meta.k8s.io/v1'),
  rows: z.array(z.object({ object: z.null().optional() })).length(1),
});

/** The one request that names a Secret. */
export function existenceRequest({ namespace, name }: SecretName): KubeRequest {
  return {
    path: `/api/v1/namespaces/${namespace}/secrets/${name}`,
    query: { includeObject: 'None' },
    tableOnly: true,
  };
}

function isBareTable(text: string): boolean {
  if (!TABLE_PREFIX.test(text)) return false;
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/**
 * Asks whether a Secret exists, and for nothing else of it. An answer that
 * holds more than a bare table is a failure: it says nothing, and none of it
 * is kept.
 */
export async function secretExists(
  http: ClusterHttp,
  secret: SecretName,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const request = existenceRequest(secret);
    const bytes = await http.getBytes(request, signal, MAX_BYTES);
    if (isBareTable(bytes.toString('utf8'))) return true;
  } catch (error) {
    if (error instanceof KubeFailure && error.meaning === 'absent') {
      return false;
    }
    throw error;
  }
  throw failureOf('protocol', 'the answer is more than a bare table');
}
