import { fleet, secretRow } from '../../__testUtils__/fleet';
import { context } from '../../__testUtils__/words';
import { nextSort, secretsQueryOf, sortDirection } from './secretsQuery';
import { secretsView } from './secretsView';
import { readPlatformUrl } from './urlState';

const { secrets: answer } = fleet();
const urlOf = (search: string) => readPlatformUrl(new URLSearchParams(search));
const viewOf = (change: Partial<typeof answer> = {}, search = '') =>
  secretsView({ ...answer, ...change }, urlOf(search), context);

describe('a page of all secrets', () => {
  it('says which of those that match it shows', () => {
    const view = viewOf();
    expect(view.matching).toBe('211 secrets match');
    expect(view.total).toBe('of 275 you may see');
    expect(view.page.range).toBe('1 to 5 of 211');
    expect(view.page.last).toBe(false);
  });

  it('is the last where it ends with the last that matches', () => {
    const view = viewOf({ offset: 206 });
    expect([view.page.range, view.page.last]).toEqual([
      '207 to 211 of 211',
      true,
    ]);
  });

  it('beyond the last is empty, and turns no further', () => {
    const view = viewOf({ rows: [], offset: 250 });
    expect([view.page.range, view.page.last]).toEqual(['0 of 211', true]);
  });

  it('tells none at all from none that match', () => {
    expect(viewOf({ rows: [], matching: 0 }).none).toBeUndefined();
    expect(viewOf({ rows: [], matching: 0, total: 0 }).none).toMatchObject({
      icon: 'key',
    });
  });

  it('counts all that match, not the rows of the page', () => {
    const [critical] = viewOf({ rows: [secretRow('A')] }).chips;
    expect(critical.text).toBe('Critical 40');
  });

  it('counts under each severity what the other filters leave, and keeps a chosen one', () => {
    const texts = viewOf({ counts: { ...answer.counts, unknown: 0 } }).chips;
    expect(texts.map(({ text }) => text)).toContain('Unknown 58');
    const { facets } = answer;
    const none = viewOf(
      { facets: { ...facets, severity: [] } },
      'status=unknown',
    );
    expect(none.chips.map(({ text }) => text)).toEqual(['Unknown 0']);
  });

  it('offers no filter that could leave out nothing, unless it is chosen', () => {
    const names = (search = '') =>
      viewOf({}, search).filters.map(({ name }) => name);
    expect(names()).not.toContain('namespace');
    expect(names('namespace=acme')).toContain('namespace');
    // Of those without a store there is something to leave out.
    expect(names()).toContain('store');
  });
});

describe('what the back end is asked', () => {
  it.each([
    ['', 0],
    ['page=3', 100],
    ['page=0', 0],
    ['page=x', 0],
  ])('?%s begins at %d', (search, offset) => {
    expect(secretsQueryOf(urlOf(search)).offset).toBe(offset);
  });

  it.each([
    ['q=%20%20', []],
    ['q=a,b', ['a,b']],
    ['q=%20db%20', ['db']],
  ])('?%s looks for %j', (search, q) => {
    expect(secretsQueryOf(urlOf(search)).filters.q).toEqual(q);
  });
});

describe('a head that sorts', () => {
  it('goes up, and then down, and up again', () => {
    expect(nextSort('key', undefined)).toBe('key');
    expect(nextSort('key', 'key')).toBe('-key');
    expect(nextSort('key', '-key')).toBe('key');
    expect(nextSort('plane', '-key')).toBe('plane');
  });

  it('says the direction of its own column alone', () => {
    expect(sortDirection('key', 'key')).toBe('ascending');
    expect(sortDirection('key', '-key')).toBe('descending');
    expect(sortDirection('plane', 'key')).toBeUndefined();
  });
});
