import {
  causeOf,
  needsAttention,
  type Cause,
  type CauseClass,
  type ComponentRef,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from '../fleet/fleet';
import { placeOf } from '../fleet/incidentReason';
import type { PlatformRow } from '../fleet/platformRow';

/** What a key would take from a store. */
interface Entry {
  readonly remoteKey: string;
  readonly property?: string;
}

/** The project and the environment that a release would go to: what is written in its namespace is of its own. */
export interface OwnPlace extends Pick<ComponentRef, 'namespace' | 'project'> {
  readonly environment: string;
}

/** What those who take the same remote key show of it. */
export interface Readers {
  /** They have it, of late. */
  readonly getIt: readonly PlatformRow[];
  /** It fails for them, as far as that proves something here. */
  readonly proof?: Cause;
  /** It fails for some, which proves nothing here. */
  readonly hint?: Cause;
}

/** A store under whatever plane of its cluster it is seen. */
function placed(fleet: Fleet, planeId: string, storeId: string): string {
  return `${placeOf(fleet, planeId)} ${storeId.slice(planeId.length)}`;
}

/** The rows that take from a store, by what they take. */
export function rowsByRemoteKey(
  fleet: Fleet,
  planeId: string,
  storeId: string,
  isSeen: (row: PlatformRow) => boolean,
): ReadonlyMap<string, readonly PlatformRow[]> {
  const store = placed(fleet, planeId, storeId);
  const found = new Map<string, PlatformRow[]>();
  for (const row of fleet.rows) {
    const [id] = row.storeIds;
    const [remoteKey] = row.remoteKeys;
    if (row.owner !== 'component' || !row.planeId || !id || !remoteKey) {
      continue;
    }
    if (placed(fleet, row.planeId, id) !== store || !isSeen(row)) continue;
    const known = found.get(remoteKey);
    if (known) known.push(row);
    else found.set(remoteKey, [row]);
  }
  return found;
}

function getsIt({ health, delivered, heldBackBy }: PlatformRow): boolean {
  return (
    heldBackBy === undefined &&
    health.severity === 'ok' &&
    delivered?.delivery.state === 'current'
  );
}

/** What lies in the remote key, whoever asks for it. */
const IN_THE_KEY: readonly CauseClass[] = [
  'remoteKeyAbsent',
  'permissionDenied',
  'deniedOrAbsent',
];

function liesInEntry({ class: named, params }: Cause, entry: Entry): boolean {
  if (params.remoteKey !== entry.remoteKey) return false;
  return named === 'propertyAbsent'
    ? entry.property !== undefined && params.property === entry.property
    : IN_THE_KEY.includes(named);
}

function failureOf(
  { health, heldBackBy }: PlatformRow,
  entry: Entry,
): Cause | undefined {
  const { severity, cause, furtherCauses = [] } = health;
  if (heldBackBy !== undefined || !needsAttention(severity)) return undefined;
  return [cause, ...furtherCauses].find(
    (each): each is Cause =>
      each !== undefined && !each.disputed && liesInEntry(each, entry),
  );
}

/** Anybody in a namespace can write Events there: outside of it they prove nothing. */
function isProof(
  { from }: Cause,
  { component, environment }: PlatformRow,
  own: OwnPlace,
): boolean {
  if (from === 'condition') return true;
  return (
    component?.namespace === own.namespace &&
    component.project === own.project &&
    environment === own.environment
  );
}

/** The cause without the words of, and the names of what belongs to, somebody else. */
function bare({ class: named, params }: Cause): Cause {
  const { remoteKey, property, store, storeKind, plane } = params;
  return causeOf(named, { remoteKey, property, store, storeKind, plane });
}

/** Finds what those who take the same remote key from the store show of it. */
export function readersOf(
  rows: readonly PlatformRow[],
  entry: Entry,
  own: OwnPlace,
): Readers {
  const failures = rows.flatMap(row => {
    const cause = failureOf(row, entry);
    return cause ? [{ cause, proves: isProof(cause, row, own) }] : [];
  });
  const proof = failures.find(({ proves }) => proves)?.cause;
  const [hint] = failures;
  return {
    getIt: rows.filter(getsIt),
    proof: proof && bare(proof),
    hint: hint && bare(hint.cause),
  };
}
