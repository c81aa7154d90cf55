import {
  isFiltered,
  NO_FILTERS,
  readPlatformUrl,
  searchOf,
  writePlatformUrl,
  type PlatformUrlChange,
} from './urlState';

const write = (search: string, change: PlatformUrlChange) =>
  decodeURIComponent(
    writePlatformUrl(new URLSearchParams(search), change).toString(),
  );

describe('the address of the platform page', () => {
  it('is read, with nonsense passed over', () => {
    const read = (search: string) =>
      readPlatformUrl(new URLSearchParams(search));
    expect(read('env=a,b,&page=2&open=').filters.env).toEqual(['a', 'b']);
    expect(read('page=2').page).toBe(2);
    expect(read('page=-1').page).toBe(1);
    expect(read('page=x').page).toBe(1);
    expect(read('open=').open).toBe('');
    expect(read('').open).toBeUndefined();
    expect(read('list=references').list).toBe('references');
    expect(read('list=x').list).toBe('secrets');
  });

  it.each([
    ['page=3&other=1', { filters: { env: ['a', 'b'] } }, 'other=1&env=a,b'],
    ['page=3', { q: 'x' }, 'q=x'],
    ['page=3', { sort: '-key' }, 'sort=-key'],
    ['page=3', { open: 'id' }, 'page=3&open=id'],
    ['', { unfolded: ['a', 'b'] }, 'open=a,b'],
    ['open=a&show=all', { unfolded: [] }, 'show=all'],
    ['', { everything: true, demandedOnly: true }, 'show=all&optional=hidden'],
    [
      'q=x&env=a&page=2',
      { list: 'references' as const },
      'env=a&list=references',
    ],
    ['list=references&q=x&show=unused', { list: 'secrets' as const }, ''],
    ['q=x', { page: 2 }, 'q=x&page=2'],
    ['q=x&page=2', { page: 1 }, 'q=x'],
    ['warnings=1&q=x&env=a&sort=key', NO_FILTERS, 'sort=key'],
    ['new=1&planes=all', NO_FILTERS, 'planes=all'],
    ['', { only: ['new', 'production'] as const }, 'new=1&production=1'],
    ['', { byComponent: true, allPlanes: true }, 'group=component&planes=all'],
    ['group=component&planes=all', { byComponent: false }, 'planes=all'],
  ])('%s changes by %j to %s', (search, change, expected) => {
    expect(write(search, change)).toBe(expected);
  });

  it('is filtered by any filter, words or the mark for warnings', () => {
    const filtered = (search: string) =>
      isFiltered(readPlatformUrl(new URLSearchParams(search)));
    expect(['env=a', 'q=a', 'warnings=1'].map(filtered)).toEqual([
      true,
      true,
      true,
    ]);
    expect(filtered('sort=key&page=2&open=a')).toBe(false);
  });

  it('of a link names only the filters that are known', () => {
    expect(searchOf({ plane: 'p', store: undefined })).toBe('?plane=p');
    expect(searchOf({})).toBe('');
    expect(searchOf({ plane: 'p' }, 'name')).toBe('?plane=p&q=name');
  });
});
