import type { Registry, WatchedKind } from '../kinds/watchedKind';
import type { Dated } from './clockBook';
import type { KindTable } from './kindTable';
import type { KindSnapshot } from './snapshot';

/** One table for each kind of a registry. */
export type KindTables<Kinds> = {
  readonly [K in keyof Kinds]: KindTable<Kinds[K]>;
};

type Snapshots<Kinds> = {
  readonly [K in keyof Kinds]: KindSnapshot<Kinds[K]>;
};

type Dateds<Kinds> = { readonly [K in keyof Kinds]: Dated };

/*
 * That each kind gets a table, and a snapshot, of its own type can be said of
 * these functions, but not of `Object.fromEntries`: hence the overloads.
 */

/** Makes the table of each kind. */
export function makeTables<Kinds extends Dateds<Kinds>>(
  kinds: Registry<Kinds>,
  make: <T extends Dated>(name: string, kind: WatchedKind<T>) => KindTable<T>,
): KindTables<Kinds>;
export function makeTables(
  kinds: Readonly<Record<string, WatchedKind<Dated>>>,
  make: (name: string, kind: WatchedKind<Dated>) => unknown,
): unknown {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, make(name, kind)]),
  );
}

/** What is known of each kind at this moment. */
export function snapshotsOf<Kinds>(tables: KindTables<Kinds>): Snapshots<Kinds>;
export function snapshotsOf(
  tables: Readonly<Record<string, Pick<KindTable<unknown>, 'snapshot'>>>,
): unknown {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, table.snapshot()]),
  );
}
