import {
  compareSeverity,
  needsAttention,
  objectKey,
  worstSeverity,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import type { ClusterSnapshot, Snapshot } from '../../observed/snapshot';
import type { PlaneView } from '../planes/planeViews';
import { idsInQuestion } from './identityQuestions';
import { clusterKeyOf } from './placement';
import type { PlatformRow } from './platformRow';
import type { StoreEntry } from './storeEntries';

type Views = ReadonlyMap<string, PlaneView>;

/** Rows that count, and those of objects that count by the rows of another cluster. */
interface Counted {
  readonly rows: readonly PlatformRow[];
  readonly uncounted: readonly PlatformRow[];
}

/** The rows of one object in one of the clusters that show it. */
interface Side {
  readonly cluster: string;
  readonly rows: readonly PlatformRow[];
  readonly owned: boolean;
  readonly worst: Severity;
}

const OWNED: ReadonlySet<PlatformRow['owner']> = new Set([
  'component',
  'resource',
  'build',
] as const);

function uidOf(
  { kinds }: ClusterSnapshot,
  { kind, ...name }: NonNullable<PlatformRow['object']>,
): string | undefined {
  const key = objectKey(name);
  switch (kind) {
    case 'ExternalSecret':
    case 'PushSecret':
    case 'ClusterExternalSecret':
      return kinds[kind].objects.get(key)?.meta.uid;
    default:
      return undefined;
  }
}

/** What an object goes by in all clusters that answer one id; nothing where no other cluster answers it. */
function sharedName(
  plane: PlaneView | undefined,
  kind: string,
  uid: string | undefined,
  snapshot: Snapshot,
): string | undefined {
  const cluster = plane && clusterKeyOf(plane);
  const id = cluster && idsInQuestion(snapshot).get(cluster);
  return id && uid ? `${id}/${kind}/${uid}` : undefined;
}

function sidesOf(rows: readonly PlatformRow[], views: Views): readonly Side[] {
  const clusterOf = ({ planeId = '' }: PlatformRow) => {
    const plane = views.get(planeId);
    return (plane && clusterKeyOf(plane)) ?? planeId;
  };
  return [...groupBy(rows, clusterOf)].map(([cluster, of]) => ({
    cluster,
    rows: of,
    owned: of.some(({ owner }) => OWNED.has(owner)),
    worst: worstSeverity(of.map(({ health }) => health.severity)),
  }));
}

function worseFirst(a: Side, b: Side): number {
  return compareSeverity(a.worst, b.worst) || (a.cluster < b.cluster ? -1 : 1);
}

/**
 * Which sides of one object count. What somebody owns stands for it, unless
 * the object is seen to be worse elsewhere: that another access sees nothing
 * now takes nothing away.
 */
function countedOf(sides: readonly Side[]): readonly Side[] {
  const owned = sides.filter(side => side.owned);
  const [stray] = sides.filter(side => !side.owned).sort(worseFirst);
  if (!stray) return owned;
  const isWorse = owned.every(
    ({ worst }) =>
      needsAttention(stray.worst) && compareSeverity(stray.worst, worst) < 0,
  );
  return isWorse ? [stray] : owned;
}

/**
 * Rows of which an object of one uid counts once, with its worst state, among
 * clusters that answer one id, and those that are not counted. An old
 * configuration of a single cluster counts nothing twice, and no copy makes a
 * total better. Each plane still shows all that is seen over its own access.
 */
export function countedOnce(
  rows: readonly PlatformRow[],
  views: Views,
  snapshot: Snapshot,
): Counted {
  if (idsInQuestion(snapshot).size === 0) return { rows, uncounted: [] };
  const nameOf = ({ object, planeId = '' }: PlatformRow) => {
    const plane = views.get(planeId);
    const { cluster } = plane?.observation ?? {};
    const uid = cluster && object && uidOf(cluster, object);
    return sharedName(plane, object?.kind ?? '', uid, snapshot);
  };
  const left = new Set<PlatformRow>();
  for (const of of groupBy(rows, nameOf).values()) {
    const sides = sidesOf(of, views);
    const counted = new Set(countedOf(sides));
    for (const side of sides) {
      if (!counted.has(side)) side.rows.forEach(row => left.add(row));
    }
  }
  return { rows: rows.filter(row => !left.has(row)), uncounted: [...left] };
}

/** All rows, also those of objects that count elsewhere: what is asked of one plane or of one owner. */
export const everyRow = memoised(
  ({ rows, uncounted }: Counted): readonly PlatformRow[] =>
    uncounted.length > 0 ? [...rows, ...uncounted] : rows,
);

/** What a store counts as, where several clusters show it. */
export function sharedStore(
  { plane, store, object }: StoreEntry,
  snapshot: Snapshot,
): string | undefined {
  return sharedName(plane, store.kind, object?.meta.uid, snapshot);
}
