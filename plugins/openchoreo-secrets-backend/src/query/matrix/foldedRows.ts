import { groupBy } from '../../ownership/groupBy';
import type { KeyChain } from './keyCells';
import type { KeyRow } from './keyRows';

/** The object that each environment delivers a row by, where none follows it key by key. */
function objectsOf(
  row: KeyRow,
  environments: readonly (readonly KeyChain[])[],
): string | undefined {
  const chains = environments.map(of => of.find(each => each.row === row));
  const known = chains.filter(chain => chain !== undefined);
  const whole = known.length > 0 && known.every(({ unfollowed }) => unfollowed);
  if (!whole) return undefined;
  return [row.from, ...chains.map(chain => chain?.object?.id ?? '')].join('\n');
}

function folded(rows: readonly KeyRow[]): KeyRow {
  const label = rows.map(each => each.label).join(', ');
  return { ...rows[0], id: label, label, rows };
}

/**
 * One row for the keys that one object delivers everywhere without being
 * followed key by key: more is known of none of them than of the object.
 */
export function foldedRows(
  rows: readonly KeyRow[],
  environments: readonly (readonly KeyChain[])[],
): readonly KeyRow[] {
  const groups = groupBy(
    rows,
    row => objectsOf(row, environments) ?? `alone\n${row.id}`,
  );
  return [...groups.values()].map(of => (of.length > 1 ? folded(of) : of[0]));
}
