import { createHash } from 'node:crypto';
import {
  seeing,
  subjectKey,
  type Sees,
  type Subject,
  type Visibility,
} from '../../access/visibility';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import { allComponents } from './allComponents';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
import { resourcesIn } from './resourceRows';
import type { StoreEntry } from './storeEntries';

/** Everything of an fleet that somebody may not be allowed to see. */
export const subjectsOf = memoised(({ context }: Fleet): readonly Subject[] => [
  ...allComponents(context.snapshot).map(component => ({ component })),
  ...resourcesIn(context).map(component => ({ component, isResource: true })),
]);

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

function storeFor(isSeen: (row: PlatformRow) => boolean) {
  return (entry: StoreEntry): StoreEntry[] => {
    const rows = entry.rows.filter(isSeen);
    // One in a namespace belongs to what lives there.
    return entry.store.kind === 'SecretStore' && rows.length === 0
      ? []
      : [{ ...entry, rows }];
  };
}

/** What cannot be read of a plane is counted as far as it is seen to be missed. */
function planesFor(
  { planes }: Fleet,
  rows: readonly PlatformRow[],
): Fleet['planes'] {
  const unread = groupBy(rows, ({ health, planeId }) =>
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

function seenBy(fleet: Fleet, visibility: Visibility): Fleet {
  const isSeen = isVisible(seeing(visibility));
  const rows = fleet.rows.filter(isSeen);
  return {
    ...fleet,
    planes: planesFor(fleet, rows),
    rows,
    troubles: fleet.troubles.filter(isSeen),
    stores: fleet.stores.flatMap(storeFor(isSeen)),
  };
}

/** Of one fleet, for so many different sets of what may be seen. */
const MAX_PARTS = 16;

const partsOf = memoised((_fleet: Fleet) => new Map<string, Fleet>());

/** The same for all who may see the same. */
function keyOf({ subjects }: Visibility): string {
  const hash = createHash('sha256');
  for (const subject of [...subjects].sort(bySubject)) {
    const environments = [...(subject.environments ?? ['*'])].sort();
    hash.update(JSON.stringify([subjectKey(subject), environments]));
  }
  return hash.digest('base64');
}

/** The fleet as one sees it who may not see all of it: nothing else enters an answer, nor a number in it. Who may see the same shares it. */
export function visibleFleet(fleet: Fleet, visibility: Visibility): Fleet {
  if (visibility.everything) return fleet;
  const parts = partsOf(fleet);
  const key = keyOf(visibility);
  const part = parts.get(key) ?? seenBy(fleet, visibility);
  // Taken out and put in again, so that the longest unasked come first.
  parts.delete(key);
  parts.set(key, part);
  const [oldest] = parts.keys();
  if (parts.size > MAX_PARTS) parts.delete(oldest);
  return part;
}
