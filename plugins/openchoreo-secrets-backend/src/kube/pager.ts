import type { ListStage } from '../observed/kindSink';
import type { ClusterHttp } from './clusterHttp';
import { failureOf, KubeFailure } from './failure';
import type { KubeRequest } from './kubeRequest';
import { readListPage, type ListPage } from './listPage';
import { myTurn } from './turns';

/** Objects asked for at once. */
const PAGE_SIZE = 500;

const ITEMS_A_TURN = 10;
const MAX_RESTARTS = 3;
const MAX_PAGES = 10_000;

/** A list that is complete. */
interface CompleteList {
  /** Where to watch from. */
  readonly resourceVersion: string;
  /** The moment the list is true of: when its first page came. */
  readonly asOf: number;
}

/** Where pages come from and go to. */
interface PagerOptions {
  readonly http: ClusterHttp;
  readonly request: KubeRequest;
  readonly now: () => number;
  readonly beginList: () => ListStage;
  /** Something came of a list that is not complete. */
  readonly onLife: (life: 'bytes' | 'page') => void;
}

function pageRequest(
  request: KubeRequest,
  limit: number,
  token: string | undefined,
): KubeRequest {
  const page = { limit: String(limit), ...(token && { continue: token }) };
  return { ...request, query: { ...request.query, ...page } };
}

/** Fetches pages of one list, with smaller ones where an answer would be too large. */
class PageFetcher {
  private limit = PAGE_SIZE;

  constructor(
    private readonly options: PagerOptions,
    private readonly signal: AbortSignal,
  ) {}

  async fetch(token: string | undefined): Promise<ListPage> {
    const { http, request, onLife } = this.options;
    try {
      const wanted = pageRequest(request, this.limit, token);
      const came = () => onLife('bytes');
      return readListPage(await http.getJson(wanted, this.signal, came));
    } catch (error) {
      const tooLarge =
        error instanceof KubeFailure && error.meaning === 'tooLarge';
      if (!tooLarge || this.limit === 1) throw error;
      this.limit = Math.max(1, Math.floor(this.limit / 5));
      return this.fetch(token);
    }
  }
}

/** Lets others have their turn in between: reading a page takes a while. */
async function addAll(items: readonly unknown[], stage: ListStage) {
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_TURN === 0) await myTurn();
    stage.add(item);
  }
}

async function listOnce(
  options: PagerOptions,
  fetcher: PageFetcher,
): Promise<CompleteList> {
  const stage = options.beginList();
  const first = await fetcher.fetch(undefined);
  const asOf = options.now();
  let page = first;
  for (let pages = 1; ; pages += 1) {
    await addAll(page.items, stage);
    if (!page.continueToken) break;
    options.onLife('page');
    const next = await fetcher.fetch(page.continueToken);
    if (next.continueToken === page.continueToken || pages > MAX_PAGES) {
      throw failureOf('protocol', 'the list does not end');
    }
    page = next;
  }
  stage.commit();
  return { resourceVersion: first.resourceVersion, asOf };
}

/**
 * Lists everything, page by page. When the snapshot expires between two pages
 * it starts over: the token a 410 offers would give an inconsistent list.
 */
export async function listAll(
  options: PagerOptions,
  signal: AbortSignal,
): Promise<CompleteList> {
  for (let restarts = 0; ; restarts += 1) {
    try {
      return await listOnce(options, new PageFetcher(options, signal));
    } catch (error) {
      const expired =
        error instanceof KubeFailure && error.meaning === 'expired';
      if (!expired || restarts >= MAX_RESTARTS) throw error;
    }
  }
}
