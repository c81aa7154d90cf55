import type { ListStage } from '../observed/kindSink';
import { failureOf, KubeFailure } from './failure';
import { FewAtOnce } from './fewAtOnce';
import { readListPage, type ListPage } from './listPage';
import { fetchPage, type FetchedPage, type PageSource } from './pageFetcher';
import { parsedJson } from './parsedJson';

const ITEMS_A_TURN = 10;
const MAX_RESTARTS = 3;
const MAX_PAGES = 10_000;

/** What one list may be: twice what a large cluster has. More of it would be kept while it goes on. */
const MAX_OBJECTS = 200_000;
const MAX_BYTES = 768 * 1024 * 1024;

/** A list that is longer will still be that a moment later. */
const TOO_LONG_FOR_MS = 10 * 60_000;

/** Parsed, a page takes several times the room of its text. Nothing is gained by reading more of them at a time. */
const PAGES_AT_ONCE = 2;

/** Pages that wait for nobody. */
const SMALL = 64 * 1024;

/** A list that is complete. */
interface CompleteList {
  /** Where to watch from. */
  readonly resourceVersion: string;
  /** The moment the list is true of: when its first page came. */
  readonly asOf: number;
}

/** Where pages come from and go to. */
interface PagerOptions extends Omit<PageSource, 'onBytes'> {
  readonly beginList: () => ListStage;
  /** Something came of a list that is not complete. */
  readonly onLife: (life: 'bytes' | 'page') => void;
}

const pagesOfAll = new FewAtOnce(PAGES_AT_ONCE);

/** Lets others have their turn in between: reading a page takes a while. */
async function addAll(
  items: readonly unknown[],
  stage: ListStage,
  { http }: PagerOptions,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_TURN === 0) await http.turn();
    stage.add(item);
  }
}

/** Counts what came of one list; throws where it is more than is read. */
class ListBudget {
  private objects = 0;
  private bytes = 0;

  count(objects: number, bytes: number): void {
    this.objects += objects;
    this.bytes += bytes;
    if (this.objects > MAX_OBJECTS) this.refuse(`${MAX_OBJECTS} objects`);
    if (this.bytes > MAX_BYTES) this.refuse(`${MAX_BYTES} bytes`);
  }

  private refuse(most: string): never {
    const { failure } = failureOf(
      'overQuota',
      `a list of more than ${most} is not read`,
    );
    throw new KubeFailure(failure, 'plain', TOO_LONG_FOR_MS);
  }
}

/** Reads a page, and lets go of all of it but what tells how the list goes on. */
async function readPage(
  { text, ms }: FetchedPage,
  stage: ListStage,
  budget: ListBudget,
  options: PagerOptions,
): Promise<Omit<ListPage, 'items'>> {
  const read = async () => {
    await options.http.turn();
    const { items, ...page } = readListPage(parsedJson(text));
    options.size.came({ objects: items.length, bytes: text.length, ms });
    budget.count(items.length, text.length);
    stage.shows?.(page.resourceVersion);
    await addAll(items, stage, options);
    return page;
  };
  return text.length < SMALL ? read() : pagesOfAll.run(read);
}

async function listOnce(
  options: PagerOptions,
  signal: AbortSignal,
): Promise<CompleteList> {
  const stage = options.beginList();
  const budget = new ListBudget();
  const source = { ...options, onBytes: () => options.onLife('bytes') };
  const fetched = await fetchPage(source, undefined, signal);
  const asOf = options.now();
  const first = await readPage(fetched, stage, budget, options);
  let token = first.continueToken;
  for (let pages = 1; token; pages += 1) {
    options.onLife('page');
    const page = await fetchPage(source, token, signal);
    const next = await readPage(page, stage, budget, options);
    if (next.continueToken === token || pages > MAX_PAGES) {
      throw failureOf('protocol', 'the list does not end');
    }
    token = next.continueToken;
  }
  await stage.commit(() => options.http.turn());
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
      return await listOnce(options, signal);
    } catch (error) {
      const expired =
        error instanceof KubeFailure && error.meaning === 'expired';
      if (!expired || restarts >= MAX_RESTARTS) throw error;
    }
  }
}
