import type {
  ComponentRef,
  Health,
  Pushed,
  SecretRowDto,
  Valid,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  blocksPodStart,
  deliveryDto,
  type Outcome,
} from '../objects/delivered';
import {
  defined,
  wireHealth,
  wireLastKnown,
  type LastKnown,
} from '../wire/wireHealth';
import type { ComponentRow } from './componentRow';

/** A row that says all of it itself: there are no more of them than objects. */
export interface RowRecord {
  readonly id: string;
  readonly owner: SecretRowDto['owner'];
  readonly key: string;
  readonly from: SecretRowDto['from'];
  readonly component?: ComponentRef;
  /** The managed resource that owns it; named as a component is. */
  readonly resource?: ComponentRef;
  /** The build that it was made for. */
  readonly build?: SecretRowDto['build'];
  readonly environment?: string;
  readonly production: boolean;
  readonly reference?: string;
  /** The output of a managed resource that a component's key takes its value from. */
  readonly dependency?: SecretRowDto['dependency'];
  /** Everything it takes from its stores; an object can take several. */
  readonly remoteKeys: readonly string[];
  readonly property?: string;
  readonly planeId?: string;
  /** The store it takes from comes first. */
  readonly storeIds: readonly string[];
  readonly object?: {
    readonly kind: string;
    /** Absent for cluster-scoped kinds. */
    readonly namespace?: string;
    readonly name: string;
  };
  readonly health: Health;
  /** Absent for what delivers nothing to pods. */
  readonly delivered?: Outcome;
  /** What of a PushSecret is in its stores. */
  readonly pushed?: Pushed;
  readonly lastKnown?: LastKnown;
  /** The key that holds it back, and the id of that key's row. */
  readonly heldBackBy?: { readonly key: string; readonly id: string };
}

/**
 * One secret of the fleet: a key in an environment, or an object that no
 * component owns. To spread one would lose what it makes when it is asked: as
 * one of the two is a class, the compiler knows that.
 */
export type PlatformRow = RowRecord | ComponentRow;

/** What is judged without until when that holds: whoever keeps it is told in another way. */
export function timeless<T extends Valid>({
  validUntil: _,
  ...judged
}: T): Omit<T, 'validUntil'> {
  return judged;
}

/** The name of a store in its id. */
export function storeName(storeId: string): string {
  return storeId.slice(storeId.lastIndexOf('/') + 1);
}

/** @returns a row as it stands in an answer. */
export function secretRowDto(row: PlatformRow): SecretRowDto {
  const [storeId] = row.storeIds;
  return defined({
    id: row.id,
    owner: row.owner,
    key: row.key,
    from: row.from,
    component: row.component && { ...row.component },
    resource: row.resource && { ...row.resource },
    build: row.build && { ...row.build },
    environment: row.environment,
    production: row.production,
    reference: row.reference,
    dependency: row.dependency,
    remoteKey: row.remoteKeys.length === 1 ? row.remoteKeys[0] : undefined,
    property: row.property,
    planeId: row.planeId,
    storeId,
    store: storeId && storeName(storeId),
    object: row.object && { ...row.object },
    health: wireHealth(row.health),
    delivery: row.delivered && deliveryDto(row.delivered),
    pushed: row.pushed,
    lastKnown: wireLastKnown(row.lastKnown),
    heldBackBy: row.heldBackBy?.key,
    blocksPodStart: blocksPodStart(row),
  });
}
