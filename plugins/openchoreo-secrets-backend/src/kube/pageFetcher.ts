import type { ClusterHttp } from './clusterHttp';
import { KubeFailure } from './failure';
import type { KubeRequest } from './kubeRequest';
import type { PageSize } from './pageSize';

/** Of one page; one that is larger is asked for with fewer objects. */
const MAX_PAGE_BYTES = 8 * 1024 * 1024;

/** Where pages come from. */
export interface PageSource {
  readonly http: Pick<ClusterHttp, 'getBytes' | 'turn' | 'worked'>;
  readonly request: KubeRequest;
  readonly now: () => number;
  readonly size: PageSize;
  readonly onBytes: () => void;
}

/** A page that nobody has parsed yet. */
export interface FetchedPage {
  readonly bytes: Buffer;
  readonly ms: number;
}

function pageRequest(
  request: KubeRequest,
  limit: number,
  token: string | undefined,
): KubeRequest {
  const page = { limit: String(limit), ...(token && { continue: token }) };
  return { ...request, query: { ...request.query, ...page } };
}

/** Whether less can be asked for, and would help. */
function canShrink(error: unknown, size: PageSize): boolean {
  if (!(error instanceof KubeFailure)) return false;
  if (error.meaning === 'tooLarge') return size.tooLarge();
  return error.meaning === 'tooSlow' && size.tooSlow();
}

/** Fetches a page, a smaller one where it would be too large, or would not come in time. */
export async function fetchPage(
  source: PageSource,
  token: string | undefined,
  signal: AbortSignal,
): Promise<FetchedPage> {
  const { http, now, onBytes, size } = source;
  const askedAt = now();
  try {
    const wanted = pageRequest(source.request, size.limit, token);
    const bytes = await http.getBytes(wanted, signal, MAX_PAGE_BYTES, onBytes);
    return { bytes, ms: now() - askedAt };
  } catch (error) {
    if (!canShrink(error, size)) throw error;
    return fetchPage(source, token, signal);
  }
}
