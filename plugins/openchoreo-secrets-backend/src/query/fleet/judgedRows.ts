import { isDeepStrictEqual } from 'node:util';
import { changedRows, inOrder } from './byRowId';
import type { Rows } from './rowLeaves';
import type { PlatformRow } from './platformRow';

/** What changed of one store. */
interface StoreChange {
  readonly gone: PlatformRow[];
  readonly came: PlatformRow[];
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

  /** Puts what changed in its place, in steps. */
  *settle(): Generator<void, void> {
    const { gone } = this;
    if (gone.size === 0 && this.came.length === 0) return;
    const came = yield* inOrder(this.came);
    this.rows = changedRows(this.rows, [...gone], came);
    yield;
    yield* this.settleStores(came);
    gone.clear();
    this.came.length = 0;
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

  private *settleStores(came: Rows): Generator<void, void> {
    const { gone, byStore } = this;
    const changes = new Map<string, StoreChange>();
    const of = (id: string) => {
      const change = changes.get(id) ?? { gone: [], came: [] };
      changes.set(id, change);
      return change;
    };
    for (const row of gone) {
      for (const id of row.storeIds) of(id).gone.push(row);
    }
    for (const row of came) {
      for (const id of row.storeIds) of(id).came.push(row);
    }
    for (const [id, change] of changes) {
      const before = byStore.get(id) ?? [];
      const rows = changedRows(before, change.gone, change.came);
      if (rows.length > 0) byStore.set(id, rows);
      else byStore.delete(id);
      yield;
    }
  }
}
