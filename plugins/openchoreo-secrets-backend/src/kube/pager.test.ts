import { ListRoom, type ListShare } from './listRoom';
import { listAll } from './pager';
import { PageSize } from './pageSize';

const { signal } = new AbortController();

describe('a list', () => {
  let room: ListRoom;
  beforeEach(() => {
    room = new ListRoom();
  });

  const setUp = (
    pageOf: (page: number) => object,
    { msEach = 0, before }: { msEach?: number; before?: ListShare } = {},
  ) => {
    let pages = 0;
    let added = 0;
    let committed = 0;
    const shown: string[] = [];
    const turn = jest.fn(async () => {});
    const options = {
      http: {
        turn,
        worked: async () => {},
        getBytes: async () => {
          pages += 1;
          return Buffer.from(JSON.stringify(pageOf(pages)));
        },
      },
      room,
      before,
      request: { path: '/apis' },
      now: () => 0,
      size: new PageSize(20_000),
      onLife: () => {},
      beginList: () => ({
        shows: (version: string) => shown.push(`${version} after ${added}`),
        add: () => {
          added += 1;
          const until = performance.now() + msEach;
          while (performance.now() < until);
        },
        commit: () => {
          committed += 1;
        },
      }),
    };
    const told = () => ({ pages, added, committed });
    return { list: () => listAll(options, signal), told, turn, shown };
  };

  const items = Array.from({ length: 500 }, () => ({}));
  const metadata = (token: string) => ({
    resourceVersion: '1',
    continue: token,
  });

  it('without end is not read beyond what a list may be, and leaves what was seen as it is', async () => {
    const { list, told } = setUp(page => ({
      metadata: metadata(`${page}`),
      items,
    }));
    await expect(list()).rejects.toMatchObject({
      failure: {
        class: 'overQuota',
        detail: 'a list of more than 200000 objects is not read',
      },
      retryAfterMs: 600_000,
    });
    expect(told()).toEqual({ pages: 401, added: 200_000, committed: 0 });
  });

  it('takes its room from all others of its cluster, for as long as it is kept', async () => {
    const pages = (most: number) =>
      setUp(page => ({
        metadata: metadata(page < most ? `${page}` : ''),
        items,
      }));
    const [first, second] = [await pages(400).list(), await pages(400).list()];
    expect(room.taken.objects).toBe(400_000);
    const third = pages(201);
    await expect(third.list()).rejects.toMatchObject({
      failure: {
        class: 'overQuota',
        detail:
          'what all lists of a cluster bring of more than 500000 objects is not read',
      },
    });
    expect(third.told().committed).toBe(0);
    expect(room.taken.objects).toBe(400_000);
    const shorter = setUp(() => ({ metadata: metadata(''), items }), {
      before: first.share,
    });
    await shorter.list();
    expect(room.taken.objects).toBe(200_500);
    const failing = setUp(() => ({}), { before: second.share });
    await expect(failing.list()).rejects.toThrow('not a list');
    expect(room.taken.objects).toBe(200_500);
  });

  it('that goes round in circles ends', async () => {
    const { list, told } = setUp(() => ({
      metadata: metadata('again'),
      items: [],
    }));
    await expect(list()).rejects.toMatchObject({
      failure: { class: 'protocol' },
    });
    expect(told().committed).toBe(0);
  });

  it('says of what version it is before anything of a page is added', async () => {
    const { list, shown } = setUp(page => ({
      metadata: metadata(page < 2 ? `${page}` : ''),
      items,
    }));
    await list();
    expect(shown).toEqual(['1 after 0', '1 after 500']);
  });

  it('takes its turn again and again while it is read, and never holds the event loop for a page', async () => {
    const { list, told, turn } = setUp(
      page => ({ metadata: metadata(page < 3 ? `${page}` : ''), items }),
      { msEach: 1 },
    );
    await list();
    expect(told()).toEqual({ pages: 3, added: 1_500, committed: 1 });
    // Of objects that take a millisecond each, one in each turn.
    expect(turn.mock.calls.length).toBeGreaterThanOrEqual(1_500);
  });
});
