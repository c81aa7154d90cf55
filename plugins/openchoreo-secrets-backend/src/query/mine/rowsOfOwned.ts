import {
  seeing,
  subjectKey,
  type Subject,
  type Visibility,
} from '../../access/visibility';
import type { Fleet } from '../fleet/fleet';
import type { PlatformRow } from '../fleet/platformRow';

/** The secrets of one thing, and its troubles that show in none of them. */
export interface OwnedRows {
  readonly rows: readonly PlatformRow[];
  readonly troubles: readonly PlatformRow[];
}

interface Gathering {
  readonly rows: PlatformRow[];
  readonly troubles: PlatformRow[];
}

/** Whose a row is: what a build needs is its component's. What nobody owns may be what is left of something hidden. */
function ownerOf({
  owner,
  component,
  resource,
}: PlatformRow): Subject | undefined {
  if (owner === 'resource' && resource) {
    return { component: resource, isResource: true };
  }
  const isOwn = owner === 'component' || owner === 'build';
  return isOwn && component ? { component } : undefined;
}

/** @returns whose a row is, where that is one of some subjects, and the row may be seen. */
export function owning(visibility: Pick<Visibility, 'subjects'>) {
  // Not for the sake of rights that see everything: only of what is owned.
  const sees = seeing({ ...visibility, everything: false, platform: false });
  return (row: PlatformRow): Subject | undefined => {
    const owner = ownerOf(row);
    return owner && sees(owner, row.environment) ? owner : undefined;
  };
}

/** What is known of each of some subjects, where it may be seen. */
export function rowsOfOwned(
  fleet: Fleet,
  visibility: Pick<Visibility, 'subjects'>,
): ReadonlyMap<string, OwnedRows> {
  const ownedBy = owning(visibility);
  const found = new Map<string, Gathering>(
    visibility.subjects.map(subject => [
      subjectKey(subject),
      { rows: [], troubles: [] },
    ]),
  );
  const gather = (into: keyof Gathering) => (row: PlatformRow) => {
    const owner = ownedBy(row);
    if (owner) found.get(subjectKey(owner))?.[into].push(row);
  };
  fleet.rows.forEach(gather('rows'));
  fleet.troubles.forEach(gather('troubles'));
  return found;
}
