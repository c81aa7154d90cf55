import fc from 'fast-check';
import { changedRows, inOrder } from './byRowId';
import type { Rows } from './rowLeaves';
import type { PlatformRow } from './platformRow';

function rowOf(id: string): PlatformRow {
  return {
    id,
    owner: 'unmanaged',
    key: id,
    from: 'object',
    production: false,
    remoteKeys: [],
    storeIds: [],
    health: { verdict: 'synced', severity: 'ok', flags: [] },
  };
}

function ordered(rows: Rows): Rows {
  const steps = inOrder(rows);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const idsOf = (rows: Rows) => rows.map(({ id }) => id);

const anyId = fc.nat({ max: 40 }).map(String);

describe('rows by id', () => {
  it('are in order, however many there are', () => {
    const ids = Array.from({ length: 7_001 }, (_, n) => `${(n * 37) % 7_001}`);
    const rows = ordered(ids.map(rowOf));
    expect(idsOf(rows)).toEqual([...ids].sort());
  });

  it('stay in order with those that come, and without those that are gone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyId),
        fc.array(fc.boolean(), { minLength: 41, maxLength: 41 }),
        fc.uniqueArray(anyId),
        (before, leaves, ids) => {
          const rows = ordered(before.map(rowOf));
          const gone = rows.filter((_, index) => leaves[index]);
          const stay = rows.filter(row => !gone.includes(row));
          const taken = new Set(idsOf(stay));
          const came = ordered(ids.filter(id => !taken.has(id)).map(rowOf));
          const all = changedRows(rows, gone, came);
          expect(idsOf(all)).toEqual([...idsOf(stay), ...idsOf(came)].sort());
          expect(new Set(all)).toEqual(new Set([...stay, ...came]));
        },
      ),
    );
  });
});
