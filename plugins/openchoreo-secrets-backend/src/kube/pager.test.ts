import { listAll } from './pager';
import { PageSize } from './pageSize';

const { signal } = new AbortController();

describe('a list', () => {
  const setUp = (pageOf: (page: number) => object) => {
    let pages = 0;
    let added = 0;
    let committed = 0;
    const shown: string[] = [];
    const turn = jest.fn(async () => {});
    const options = {
      http: {
        turn,
        getText: async () => {
          pages += 1;
          return JSON.stringify(pageOf(pages));
        },
      },
      request: { path: '/apis' },
      now: () => 0,
      size: new PageSize(20_000),
      onLife: () => {},
      beginList: () => ({
        shows: (version: string) => shown.push(`${version} after ${added}`),
        add: () => {
          added += 1;
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

  it('takes its turn for each few of its objects', async () => {
    const { list, told, turn } = setUp(page => ({
      metadata: metadata(page < 3 ? `${page}` : ''),
      items,
    }));
    await list();
    expect(told()).toEqual({ pages: 3, added: 1_500, committed: 1 });
    // Ten at a time, and each page to be parsed.
    expect(turn).toHaveBeenCalledTimes(3 + 150);
  });
});
