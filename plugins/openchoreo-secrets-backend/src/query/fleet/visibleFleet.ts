import { createHash } from 'node:crypto';
import {
  seeing,
  subjectKey,
  type Sees,
  type Subject,
  type Visibility,
} from '../../access/visibility';
import type { Snapshot } from '../../observed/snapshot';
import { memoised } from '../../ownership/memo';
import { wholeOf } from '../../ownership/notedMap';
import { componentsAmong } from './allComponents';
import { atOnce } from './atOnce';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
import { resourcesAmong } from './resourceRows';
import { leavesOf, rowsIn, type Leaf, type Rows } from './rowLeaves';
import { groupSteps, slicesOf } from './slices';
import type { StoreEntry } from './storeEntries';

type Kinds = Snapshot['controlPlane']['kinds'];

/** Of the same objects they are the same: what is decided about all of them is asked for by all who ask. */
const subjectsAmong = memoised((components: Kinds['Component']['objects']) =>
  memoised((bindings: Kinds['ReleaseBinding']['objects']) =>
    memoised((resources: Kinds['Resource']['objects']): readonly Subject[] => [
      ...componentsAmong(components, bindings).map(component => ({
        component,
      })),
      ...resourcesAmong(resources).map(component => ({
        component,
        isResource: true,
      })),
    ]),
  ),
);

/** Everything that somebody may not be allowed to see. */
export function subjectsIn({ controlPlane }: Snapshot): readonly Subject[] {
  const { Component, ReleaseBinding, Resource } = controlPlane.kinds;
  const ofComponents = subjectsAmong(wholeOf(Component.objects));
  const ofBindings = ofComponents(wholeOf(ReleaseBinding.objects));
  return ofBindings(wholeOf(Resource.objects));
}

/** What nobody owns may be what is left of something hidden: only who sees everything sees it. */
function isVisible(sees: Sees) {
  return (row: PlatformRow): boolean => {
    const { component, resource, environment, owner } = row;
    if (owner === 'platform') return true;
    if (resource) {
      return sees({ component: resource, isResource: true }, environment);
    }
    return component !== undefined && sees({ component }, environment);
  };
}

type LeafSeen = (leaf: Leaf) => Leaf;

/** Of each leaf what is seen; found out once for as long as it stands. */
function leafSeen(isSeen: (row: PlatformRow) => boolean): LeafSeen {
  return memoised((leaf: Leaf) => {
    const seen = leaf.filter(isSeen);
    return seen.length === leaf.length ? leaf : seen;
  });
}

/** So many leaves are gone through before others have their turn. */
const SLICE = 32;

function* seenRows(rows: Rows, seen: LeafSeen): Generator<void, Rows> {
  const kept: Leaf[] = [];
  for (const slice of slicesOf(leavesOf(rows), SLICE)) {
    for (const leaf of slice.map(seen)) if (leaf.length > 0) kept.push(leaf);
    yield;
  }
  return rowsIn(kept);
}

function* seenStores(
  { stores }: Fleet,
  seen: LeafSeen,
): Generator<void, Fleet['stores']> {
  const found: StoreEntry[] = [];
  for (const entry of stores) {
    const rows = yield* seenRows(entry.rows, seen);
    // One in a namespace belongs to what lives there.
    if (entry.store.kind === 'SecretStore' && rows.length === 0) continue;
    found.push({ ...entry, rows });
  }
  return found;
}

/** What cannot be read of a plane is counted as far as it is seen to be missed. */
function* planesFor(
  { planes }: Fleet,
  rows: Rows,
): Generator<void, Fleet['planes']> {
  const unread = yield* groupSteps(rows, ({ health, planeId }) =>
    health.cause?.class === 'malformedObject' ? planeId : undefined,
  );
  return planes.map(plane => ({
    ...plane,
    malformed: unread.get(plane.id)?.length ?? 0,
  }));
}

function bySubject(a: Subject, b: Subject): number {
  return subjectKey(a) < subjectKey(b) ? -1 : 1;
}

/** What those see who may see the same, of whichever fleet. */
interface Sight {
  readonly isSeen: (row: PlatformRow) => boolean;
  readonly seen: LeafSeen;
}

function sightOf(visibility: Visibility): Sight {
  const isSeen = isVisible(seeing(visibility));
  return { isSeen, seen: leafSeen(isSeen) };
}

function* seenBy(
  fleet: Fleet,
  { isSeen, seen }: Sight,
): Generator<void, Fleet> {
  const rows = yield* seenRows(fleet.rows, seen);
  return {
    ...fleet,
    planes: yield* planesFor(fleet, rows),
    rows,
    troubles: fleet.troubles.filter(isSeen),
    stores: yield* seenStores(fleet, seen),
  };
}

/** For so many different sets of what may be seen, or is owned. */
const MAX_PARTS = 16;

const sights = new Map<string, Sight>();

const partsOf = memoised((_fleet: Fleet) => new Map<string, Fleet>());

/** Of a few, those that were asked for last: what is not there yet is made. */
function oneOf<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const one = kept.get(key) ?? make();
  // Taken out and put in again, so that the longest unasked come first.
  kept.delete(key);
  kept.set(key, one);
  const [oldest] = kept.keys();
  if (kept.size > MAX_PARTS) kept.delete(oldest);
  return one;
}

/** The same for all who may see the same. */
export const subjectsKey = memoised(
  ({ subjects }: Pick<Visibility, 'subjects'>): string => {
    const hash = createHash('sha256');
    for (const subject of [...subjects].sort(bySubject)) {
      const environments = [...(subject.environments ?? ['*'])].sort();
      hash.update(JSON.stringify([subjectKey(subject), environments]));
    }
    return hash.digest('base64');
  },
);

/** A part of a fleet: for whom it would be the same, by the key, they share it. */
export function* sharedPart(
  fleet: Fleet,
  key: string,
  make: () => Generator<void, Fleet>,
): Generator<void, Fleet> {
  const parts = partsOf(fleet);
  const known = parts.get(key);
  const made = known ?? (yield* make());
  // Who asked for the same meanwhile was given another that says the same.
  return oneOf(parts, key, () => made);
}

/** The fleet as one sees it who may not see all of it, in steps: nothing else enters an answer, nor a number in it. Who may see the same shares it. */
export function* visibleSteps(
  fleet: Fleet,
  visibility: Visibility,
): Generator<void, Fleet> {
  if (visibility.everything) return fleet;
  const key = subjectsKey(visibility);
  return yield* sharedPart(fleet, `seen ${key}`, () =>
    seenBy(
      fleet,
      oneOf(sights, key, () => sightOf(visibility)),
    ),
  );
}

/** The same, at once. */
export function visibleFleet(fleet: Fleet, visibility: Visibility): Fleet {
  return atOnce(visibleSteps(fleet, visibility));
}
