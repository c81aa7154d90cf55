import {
  causeOf,
  needsAttention,
  type Cause,
  type CauseClass,
  type IncidentDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { aboutOf } from '../findings';
import type { Estate } from './estate';
import { failedStage } from '../failedStage';
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

type Classes = ReadonlySet<CauseClass>;

const OF_PLANE: Classes = new Set<CauseClass>([
  'planeUnreachable',
  'planeForbidden',
  'ownAccess',
  'planeNotConfigured',
  'stillStarting',
  'clockInDoubt',
]);

const OF_CONTROLLER: Classes = new Set<CauseClass>([
  'controllerDown',
  'controllerStalled',
  'intervalUnreadable',
  'webhookDown',
  'certControllerDown',
  'kindNotServed',
  'esoNotInstalled',
]);

/** Of a store as a whole, also where the store itself says it is ready: many providers are not called for that. */
const OF_STORE: Classes = new Set<CauseClass>([
  'storeAbsent',
  'storeNotReady',
  'namespaceNotAllowed',
  'authenticationRefused',
  'network',
  'throttled',
  'classMismatch',
]);

/** A store in trouble explains them. */
const BY_BROKEN_STORE: Classes = new Set<CauseClass>([
  ...OF_STORE,
  'permissionDenied',
  'invalidConfiguration',
  'unknown',
]);

const OF_REMOTE_KEY: Classes = new Set<CauseClass>([
  'remoteKeyAbsent',
  'deniedOrAbsent',
  'propertyAbsent',
  'permissionDenied',
]);

/** Causes that lie in the control plane, whatever plane they are felt in. */
const OF_CONTROL_PLANE: Classes = new Set<CauseClass>([
  'referenceMissing',
  'dependencyPending',
]);

/** What tells one incident from another, in a form that stays the same while it lasts. */
export function reasonKey(...parts: readonly (string | undefined)[]): string {
  return parts.map(part => encodeURIComponent(part ?? '')).join('|');
}

/** The cluster of a plane stands for all planes in it. */
export function placeOf(estate: Estate, planeId: string): string {
  const plane = estate.views.get(planeId);
  return (plane && clusterKeyOf(plane)) ?? planeId;
}

/** Whether a cause lies in a plane or its controller: everything narrower is explained by it. */
export function isWide({ class: named }: Cause): boolean {
  return OF_PLANE.has(named) || OF_CONTROLLER.has(named);
}

/** The reason that a plane itself is. */
export function planeReason(
  estate: Estate,
  planeId: string,
  { class: named }: Cause,
): Reason {
  const level = OF_CONTROLLER.has(named) ? 'controller' : 'plane';
  return {
    key: reasonKey(level, placeOf(estate, planeId), failedStage(named)),
    level,
    planeId,
  };
}

/** The reason that a store itself is. */
export function storeReason(estate: Estate, entry: StoreEntry): Reason {
  const { plane, id } = entry;
  const ref = id.slice(plane.id.length + 1);
  return {
    key: reasonKey('store', placeOf(estate, plane.id), ref),
    level: 'store',
    planeId: plane.id,
    storeId: id,
  };
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
  estate: Estate,
  entry: StoreEntry,
  { class: named, params }: Cause,
): Reason | undefined {
  const reason = storeReason(estate, entry);
  const broken = needsAttention(entry.health.severity);
  if (named === 'storeAbsent' || (broken && BY_BROKEN_STORE.has(named))) {
    return reason;
  }
  const stage = failedStage(named);
  if (stage === 'store') return reason;
  if (OF_STORE.has(named)) {
    return { ...reason, key: `${reason.key}|${stage}` };
  }
  if (!OF_REMOTE_KEY.has(named) || !params.remoteKey) return undefined;
  const key = reasonKey(params.remoteKey, stage);
  return { ...reason, key: `${reason.key}|${key}`, level: 'remoteKey' };
}

function objectReason(planeId: string, row: PlatformRow, cause: Cause): Reason {
  const about = aboutOf(cause).filter(Boolean);
  const namespace = row.component?.namespace ?? row.object?.namespace;
  const at = OF_CONTROL_PLANE.has(cause.class)
    ? namespace
    : row.object?.namespace;
  const own =
    about.length > 0
      ? [at ?? namespace, ...about]
      : [row.object?.kind, row.object?.namespace, row.object?.name];
  const owned = [row.component?.project, row.component?.name, row.environment];
  const told = about.length > 0 || row.object !== undefined;
  return {
    key: reasonKey(
      'object',
      failedStage(cause.class),
      planeId,
      ...(told ? own : [namespace, ...owned]),
    ),
    level: 'object',
    planeId,
    // Only where the cause speaks of one.
    storeId: cause.params.store ? row.storeIds[0] : undefined,
  };
}

/** Finds the nearest common reason of a row that is not well. */
export function reasonOf(
  estate: Estate,
  entries: ReadonlyMap<string, StoreEntry>,
  row: PlatformRow,
): Reason {
  const cause = row.health.cause ?? causeOf('unknown');
  const { class: named, params } = cause;
  const ofControlPlane =
    params.plane === estate.controlPlane || OF_CONTROL_PLANE.has(named);
  const planeId =
    (ofControlPlane ? undefined : row.planeId) ?? estate.controlPlane;
  if (isWide(cause)) {
    return planeReason(estate, planeId, cause);
  }
  if (named === 'storeNotSet') {
    const key = reasonKey('store', planeId, named);
    return { key, level: 'store', planeId };
  }
  const entry = storeOf(entries, row, cause);
  return (
    (entry && underStore(estate, entry, cause)) ??
    objectReason(planeId, row, cause)
  );
}
