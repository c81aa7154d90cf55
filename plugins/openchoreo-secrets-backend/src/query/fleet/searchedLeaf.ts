import { memoised } from '../../ownership/memo';
import { storeName, type PlatformRow } from './platformRow';
import type { Leaf } from './rowLeaves';

/** What is searched of a row but the names of its plane and its stores; the parts cannot run into each other. */
function ownNamesOf(row: PlatformRow): string {
  const { component, resource, build, object } = row;
  const parts = [
    row.key,
    component?.name,
    component?.project,
    component?.namespace,
    resource?.name,
    resource?.project,
    resource?.namespace,
    build?.run,
    row.environment,
    row.reference,
    row.dependency?.resource.name,
    row.dependency?.output,
    ...row.remoteKeys,
    object?.name,
    object?.namespace,
  ];
  return parts.join('\n').toLocaleLowerCase('en-US');
}

/** All that is searched of a row. */
function searchedOf(row: PlatformRow): string {
  const platforms = [row.planeId, ...row.storeIds.map(storeName)];
  const names = platforms.join('\n').toLocaleLowerCase('en-US');
  return `${ownNamesOf(row)}\n${names}`;
}

/** What is searched of neighbours, one after the other. */
interface Searched {
  readonly text: string;
  /** Where that of each ends. */
  readonly ends: readonly number[];
}

const searched = memoised((leaf: Leaf): Searched => {
  const texts = leaf.map(searchedOf);
  const ends: number[] = [];
  let end = 0;
  for (const { length } of texts) {
    end += length;
    ends.push(end);
  }
  return { text: texts.join(''), ends };
});

const NONE: ReadonlySet<number> = new Set();

/** Which of some neighbours say a text, by their places. Most say nothing of what is searched: they are looked through at once. */
export function placesOf(leaf: Leaf, sought: string): ReadonlySet<number> {
  const { text, ends } = searched(leaf);
  let at = text.indexOf(sought);
  if (at < 0) return NONE;
  const places = new Set<number>();
  for (let place = 0; at >= 0;) {
    while (ends[place] <= at) place += 1;
    const isWithin = at + sought.length <= ends[place];
    if (isWithin) places.add(place);
    at = text.indexOf(sought, isWithin ? ends[place] : at + 1);
  }
  return places;
}

/** Which of some rows say a text in a name that is not a plane's or a store's. */
export function ownPlacesOf(leaf: Leaf, sought: string): ReadonlySet<number> {
  return new Set(
    leaf.flatMap((row, at) => (ownNamesOf(row).includes(sought) ? [at] : [])),
  );
}
