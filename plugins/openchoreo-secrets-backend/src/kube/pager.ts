import type { ListStage } from '../observed/kindSink';
import { CutPage } from './cutPage';
import { failureOf, KubeFailure } from './failure';
import { inTurns } from './inTurns';
import { readListPage, type ListPage } from './listPage';
import { ListShare, type ListRoom } from './listRoom';
import { fetchPage, type FetchedPage, type PageSource } from './pageFetcher';

const MAX_RESTARTS = 3;
const MAX_PAGES = 10_000;

/** A list that is complete. */
interface CompleteList {
  /** Where to watch from. */
  readonly resourceVersion: string;
  /** The moment the list is true of: when its first page came. */
  readonly asOf: number;
  /** What it takes of the room of its cluster. */
  readonly share: ListShare;
}

/** Where pages come from and go to. */
interface PagerOptions extends Omit<PageSource, 'onBytes'> {
  readonly room: ListRoom;
  /** Of the list before, which this one replaces. */
  readonly before?: ListShare;
  readonly beginList: () => ListStage;
  /** Something came of a list that is not complete. */
  readonly onLife: (life: 'bytes' | 'page') => void;
}

/** A list that is under way. */
interface Unfinished {
  readonly stage: ListStage;
  readonly share: ListShare;
}

/** Reads a page object by object, and lets go of all of it but what tells how the list goes on. */
async function readPage(
  { bytes, ms }: FetchedPage,
  { stage, share }: Unfinished,
  { http, size }: PagerOptions,
  signal: AbortSignal,
): Promise<ListPage> {
  const turns = { http, of: 'list', signal } as const;
  const page = new CutPage(bytes);
  await inTurns(turns, page.find(), () => {});
  const told = readListPage(page.envelope());
  size.came({ objects: page.size, bytes: bytes.length, ms });
  share.count({ objects: page.size, bytes: bytes.length });
  stage.shows?.(told.resourceVersion);
  await inTurns(turns, page.objects(), object => stage.add(object));
  return told;
}

async function readAll(
  list: Unfinished,
  options: PagerOptions,
  signal: AbortSignal,
): Promise<Omit<CompleteList, 'share'>> {
  const source = { ...options, onBytes: () => options.onLife('bytes') };
  const fetched = await fetchPage(source, undefined, signal);
  const asOf = options.now();
  const first = await readPage(fetched, list, options, signal);
  let token = first.continueToken;
  for (let pages = 1; token; pages += 1) {
    options.onLife('page');
    const page = await fetchPage(source, token, signal);
    const next = await readPage(page, list, options, signal);
    if (next.continueToken === token || pages > MAX_PAGES) {
      throw failureOf('protocol', 'the list does not end');
    }
    token = next.continueToken;
  }
  return { resourceVersion: first.resourceVersion, asOf };
}

async function listOnce(
  options: PagerOptions,
  signal: AbortSignal,
): Promise<CompleteList> {
  const { before, room } = options;
  const share = new ListShare(room);
  before?.release();
  try {
    const list = { stage: options.beginList(), share };
    const complete = await readAll(list, options, signal);
    await list.stage.commit(() => options.http.turn());
    return { ...complete, share };
  } catch (error) {
    share.release();
    before?.retake();
    throw error;
  }
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
