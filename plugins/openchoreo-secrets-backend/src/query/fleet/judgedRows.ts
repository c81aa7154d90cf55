import { isDeepStrictEqual } from 'node:util';
import type { PlatformRow } from './platformRow';

type Rows = readonly PlatformRow[];

const byId = (a: PlatformRow, b: PlatformRow) => (a.id < b.id ? -1 : 1);

/** Some rows by id, without those that are gone and with those that came. */
function merged(
  rows: Rows,
  gone: ReadonlySet<PlatformRow>,
  came: Rows,
): PlatformRow[] {
  const all: PlatformRow[] = [];
  let next = 0;
  for (const row of rows) {
    if (gone.has(row)) continue;
    while (next < came.length && came[next].id < row.id) {
      all.push(came[next]);
      next += 1;
    }
    all.push(row);
  }
  for (; next < came.length; next += 1) all.push(came[next]);
  return all;
}

/** All rows, in the order of their ids and by their stores, kept as they change. */
export class JudgedRows {
  rows: Rows = [];
  readonly byStore = new Map<string, Rows>();
  private readonly gone = new Set<PlatformRow>();
  private readonly came: PlatformRow[] = [];
  private readonly ofResources = new Map<string, number>();
  private doubled = 0;

  /** Whether several managed resources list one object. */
  get isDoubled(): boolean {
    return this.doubled > 0;
  }

  /** Some rows stand in place of others. @returns them; what says the same stays the same value. */
  replace(before: Rows, after: Rows): Rows {
    const known = new Map(before.map(row => [row.id, row]));
    const rows = after.map(row => {
      const same = known.get(row.id);
      return same && isDeepStrictEqual(same, row) ? same : row;
    });
    const kept = new Set(rows);
    const earlier = new Set(before);
    for (const row of before) if (!kept.has(row)) this.take(row);
    for (const row of rows) if (!earlier.has(row)) this.put(row);
    return rows;
  }

  /** Puts what changed in its place. */
  settle(): void {
    const { gone, came } = this;
    if (gone.size === 0 && came.length === 0) return;
    came.sort(byId);
    this.rows = merged(this.rows, gone, came);
    this.settleStores();
    gone.clear();
    came.length = 0;
  }

  private take(row: PlatformRow): void {
    this.gone.add(row);
    if (!row.resource) return;
    const count = this.ofResources.get(row.id) ?? 0;
    if (count === 2) this.doubled -= 1;
    if (count === 1) this.ofResources.delete(row.id);
    else this.ofResources.set(row.id, count - 1);
  }

  private put(row: PlatformRow): void {
    this.came.push(row);
    if (!row.resource) return;
    const count = this.ofResources.get(row.id) ?? 0;
    if (count === 1) this.doubled += 1;
    this.ofResources.set(row.id, count + 1);
  }

  private settleStores(): void {
    const { gone, came, byStore } = this;
    const changed = new Map<string, PlatformRow[]>();
    const of = (id: string) => {
      const rows = changed.get(id) ?? [];
      changed.set(id, rows);
      return rows;
    };
    for (const { storeIds } of gone) storeIds.forEach(of);
    for (const row of came) for (const id of row.storeIds) of(id).push(row);
    for (const [id, added] of changed) {
      const rows = merged(byStore.get(id) ?? [], gone, added);
      if (rows.length > 0) byStore.set(id, rows);
      else byStore.delete(id);
    }
  }
}
