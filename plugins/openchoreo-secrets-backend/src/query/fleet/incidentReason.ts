import {
  CAUSES,
  causeOf,
  needsAttention,
  type Cause,
  type IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import { aboutOf } from '../report/findingId';
import type { Fleet } from './fleet';
import { clusterKeyOf } from './placement';
import type { PlatformRow } from './platformRow';
import type { StoreEntry } from './storeEntries';

/** The nearest common reason of troubles; those with one key are one incident. */
export interface Reason {
  readonly key: string;
  readonly level: IncidentDto['level'];
  readonly planeId: string;
  readonly storeId?: string;
}

/** What tells one incident from another, in a form that stays the same while it lasts. */
export function reasonKey(...parts: readonly (string | undefined)[]): string {
  return parts.map(part => encodeURIComponent(part ?? '')).join('|');
}

/** The cluster of a plane stands for all planes in it. */
export function placeOf(fleet: Fleet, planeId: string): string {
  const plane = fleet.views.get(planeId);
  return (plane && clusterKeyOf(plane)) ?? planeId;
}

/** Whether a cause lies in a plane or its controller: everything narrower is explained by it. */
export function isWide({ class: named }: Cause): boolean {
  const { shares } = CAUSES[named];
  return shares === 'plane' || shares === 'controller';
}

/** The reason that a plane itself is. */
export function planeReason(
  fleet: Fleet,
  planeId: string,
  { class: named }: Cause,
): Reason {
  const { shares, stage } = CAUSES[named];
  const level = shares === 'controller' ? shares : 'plane';
  return {
    key: reasonKey(level, placeOf(fleet, planeId), stage),
    level,
    planeId,
  };
}

/** Many rows hang on one store: its reason is made once. */
const storeReasons = memoised(
  (_views: Fleet['views']) => new WeakMap<StoreEntry, Reason>(),
);

/** The reason that a store itself is. */
export function storeReason(fleet: Fleet, entry: StoreEntry): Reason {
  const { plane, id } = entry;
  const made = storeReasons(fleet.views);
  const known = made.get(entry);
  if (known) return known;
  const ref = id.slice(plane.id.length + 1);
  const reason: Reason = {
    key: reasonKey('store', placeOf(fleet, plane.id), ref),
    level: 'store',
    planeId: plane.id,
    storeId: id,
  };
  made.set(entry, reason);
  return reason;
}

/** The store a cause names, else the first that the row takes from. */
function storeOf(
  entries: ReadonlyMap<string, StoreEntry>,
  { storeIds }: PlatformRow,
  { params }: Cause,
): StoreEntry | undefined {
  const named = storeIds.find(id => {
    const entry = entries.get(id);
    return (
      entry?.store.name === params.store &&
      (!params.storeKind || entry?.store.kind === params.storeKind)
    );
  });
  return entries.get(named ?? storeIds[0] ?? '');
}

function underStore(
  fleet: Fleet,
  entry: StoreEntry,
  { class: named, params }: Cause,
): Reason | undefined {
  const reason = storeReason(fleet, entry);
  const { stage, shares, explainedByStore } = CAUSES[named];
  const broken = needsAttention(entry.health.severity);
  const isExplained = shares === 'store' || explainedByStore;
  if (stage === 'store' || (broken && isExplained)) return reason;
  // Also where the store itself says it is ready: many providers are not called for that.
  if (shares === 'store') {
    return { ...reason, key: `${reason.key}|${stage}` };
  }
  if (shares !== 'remoteKey' || !params.remoteKey) return undefined;
  const key = reasonKey(params.remoteKey, stage);
  return { ...reason, key: `${reason.key}|${key}`, level: 'remoteKey' };
}

function objectReason(planeId: string, row: PlatformRow, cause: Cause): Reason {
  const about = aboutOf(cause).filter(Boolean);
  const namespace = row.component?.namespace ?? row.object?.namespace;
  const { liesIn, stage } = CAUSES[cause.class];
  const at = liesIn === 'controlPlane' ? namespace : row.object?.namespace;
  const own =
    about.length > 0
      ? [at ?? namespace, ...about]
      : [row.object?.kind, row.object?.namespace, row.object?.name];
  const owned = [row.component?.project, row.component?.name, row.environment];
  const told = about.length > 0 || row.object !== undefined;
  return {
    key: reasonKey(
      'object',
      stage,
      planeId,
      ...(told ? own : [namespace, ...owned]),
    ),
    level: 'object',
    planeId,
    // Only where the cause speaks of one.
    storeId: cause.params.store ? row.storeIds[0] : undefined,
  };
}

/** Finds the nearest common reason of a row that is not well, or will not be. */
export function reasonOf(
  fleet: Fleet,
  entries: ReadonlyMap<string, StoreEntry>,
  row: PlatformRow,
  cause: Cause = row.health.cause ?? causeOf('unknown'),
): Reason {
  const { class: named, params } = cause;
  const ofControlPlane =
    params.plane === fleet.controlPlane ||
    CAUSES[named].liesIn === 'controlPlane';
  const planeId =
    (ofControlPlane ? undefined : row.planeId) ?? fleet.controlPlane;
  if (isWide(cause)) {
    return planeReason(fleet, planeId, cause);
  }
  if (named === 'storeNotSet') {
    const key = reasonKey('store', planeId, named);
    return { key, level: 'store', planeId };
  }
  const entry = storeOf(entries, row, cause);
  return (
    (entry && underStore(fleet, entry, cause)) ??
    objectReason(planeId, row, cause)
  );
}
