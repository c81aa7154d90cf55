import { secretRow } from '../../__testUtils__/fleet';
import { groupOf, spansOf, together } from './secretGroups';

const of = (key: string, name: string | undefined, environment = 'staging') =>
  secretRow(key, {
    environment,
    object: name === undefined ? undefined : { namespace: 'ns', name },
  });

describe('rows of one ExternalSecret', () => {
  it('stand together, at the place of the first of them', () => {
    const rows = [
      of('A', 'db'),
      of('B', 'mail'),
      of('C', 'db'),
      of('D', 'mail'),
    ];
    expect(together(rows).map(({ key }) => key)).toEqual(['A', 'C', 'B', 'D']);
  });

  it('are those of one environment, and what comes of no object stands alone', () => {
    const rows = [
      of('A', 'db'),
      of('B', 'db', 'production'),
      of('C', undefined),
      of('D', undefined),
    ];
    expect(new Set(rows.map(groupOf)).size).toBe(4);
  });

  it('share what is told once, over as many rows as stand together', () => {
    const rows = ['a', 'a', 'b', 'a'].map((group, index) => ({
      id: String(index),
      group,
    }));
    expect([...spansOf(rows).values()]).toEqual([2, 0, 1, 1]);
  });
});
