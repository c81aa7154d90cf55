import { t } from '../../__testUtils__/words';
import { filterBarView, rowMatches, type RowFilter } from './rowFilter';
import {
  isFiltered,
  NO_FILTERS,
  readPlatformUrl,
  writePlatformUrl,
} from './urlState';

interface Row {
  readonly status: string;
  readonly envs: readonly string[];
}

const FILTER: RowFilter<Row> = {
  controls: ['env', 'status'],
  values: { status: ({ status }) => [status], env: ({ envs }) => envs },
  texts: ({ envs }) => [...envs, undefined],
};

const row: Row = { status: 'critical', envs: ['staging', 'production'] };
const urlOf = (search: string) => readPlatformUrl(new URLSearchParams(search));

describe('a row', () => {
  it.each([
    ['', true],
    ['env=production', true],
    ['env=production,other', true],
    ['env=other', false],
    ['env=production&status=warning', false],
    ['env=production&status=warning,critical', true],
    ['q=STAG', true],
    ['q=%20stag%20', true],
    ['q=nothing', false],
    ['q=stag&status=warning', false],
    ['plane=any', true],
  ])(
    'has one value of every filter that its list knows, and the words: ?%s %s',
    (search, expected) => {
      expect(rowMatches(row, FILTER, urlOf(search))).toBe(expected);
    },
  );

  it('without the value that is asked for does not match', () => {
    const none = { ...row, envs: [] };
    expect(rowMatches(none, FILTER, urlOf('env=staging'))).toBe(false);
  });
});

describe('the filters above a list', () => {
  const barOf = (search: string, rows: readonly Row[] = [row]) =>
    filterBarView(rows, FILTER, urlOf(search), { t, planes: [] });

  it('stand in the order of their list', () => {
    expect(barOf('').filters.map(({ label }) => label)).toEqual([
      'Environment',
      'Status',
    ]);
  });

  it('offer each value once, in the order of its word', () => {
    const [env] = barOf('', [row, row]).filters;
    expect(env.options.map(({ value }) => value)).toEqual([
      'production',
      'staging',
    ]);
  });

  it('order severities by how grave they are, and call them by their words', () => {
    const rows = ['ok', 'unknown', 'critical'].map(status => ({
      ...row,
      status,
    }));
    const [, status] = barOf('', rows).filters;
    expect(status.options.map(({ label }) => label)).toEqual([
      'Critical',
      'Unknown',
      'In order',
    ]);
  });

  it('keep a chosen value that no row has', () => {
    const [env] = barOf('env=gone').filters;
    expect(env.options.map(({ value }) => value)).toContain('gone');
    expect(env.chosen).toEqual(['gone']);
  });

  it('are followed by those that only the address names', () => {
    expect(barOf('reference=db&env=staging').others).toMatchObject([
      { name: 'reference', label: 'SecretReference', chosen: ['db'] },
    ]);
  });
});

describe('resetting', () => {
  it.each(['env=staging', 'q=x', 'warnings=1', 'env=a&cause=network&q=x'])(
    '?%s leaves nothing filtered',
    search => {
      expect(isFiltered(urlOf(search))).toBe(true);
      const reset = writePlatformUrl(new URLSearchParams(search), NO_FILTERS);
      expect(isFiltered(readPlatformUrl(reset))).toBe(false);
    },
  );

  it.each(['sort=key', 'page=2', 'open=x', 'show=all'])(
    '?%s is no filter',
    search => {
      expect(isFiltered(urlOf(search))).toBe(false);
    },
  );
});
