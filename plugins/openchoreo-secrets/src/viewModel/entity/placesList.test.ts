import { context } from '../../__testUtils__/words';
import { readPlatformUrl } from '../platform/urlState';
import type { PlaceRow } from '../report/placeRows';
import { placesList } from './placesList';

const row = (
  name: string,
  worst: PlaceRow['worst'],
  tone: PlaceRow['counts']['tone'] = 'error',
): PlaceRow => ({
  id: name,
  name,
  entity: { kind: 'component', namespace: 'acme', name },
  sub: 'secrets',
  project: name.startsWith('shop') ? 'shop' : 'billing',
  production: false,
  blocks: false,
  worst,
  counts: { tone, icon: 'alert', text: '' },
});

const ROWS = [
  row('shop-1', 'critical'),
  row('shop-2', 'ok', 'ok'),
  row('ledger', 'critical'),
  row('bare', 'ok', 'none'),
];

const listOf = (search = '', rows = ROWS) =>
  placesList(rows, readPlatformUrl(new URLSearchParams(search)), context);

const names = (search?: string, rows?: readonly PlaceRow[]) =>
  listOf(search, rows && [...rows]).rows.map(({ name }) => name);

describe('the components of an environment', () => {
  it.each([
    ['', ['shop-1', 'shop-2', 'ledger', 'bare']],
    ['status=critical', ['shop-1', 'ledger']],
    ['project=shop', ['shop-1', 'shop-2']],
    ['q=led', ['ledger']],
    // What has no secrets is not in order for that.
    ['status=ok', ['shop-2']],
  ])('?%s are %j', (search, expected) => {
    expect(names(search)).toEqual(expected);
  });

  it('are counted by the worst of their secrets, whichever is chosen', () => {
    const chips = (search: string) =>
      listOf(search).chips.map(({ text }) => text);
    expect(chips('')).toEqual(['Critical 2', 'In order 1']);
    expect(chips('status=ok')).toEqual(['Critical 2', 'In order 1']);
  });

  it('stand a page at a time, and a page beyond the last is the last', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      row(`one-${index}`, 'ok'),
    );
    expect(names('size=25&page=3', many)).toHaveLength(10);
    expect(listOf('size=25&page=9', many).page).toMatchObject({
      range: '51 to 60 of 60',
      last: true,
    });
    expect(listOf('', ROWS).page.only).toBe(true);
  });
});
