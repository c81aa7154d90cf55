import type {
  CellDto,
  Flag,
  Health,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  blocksPodStart,
  deliveryDto,
  NOT_DUE,
  type Delivered,
} from '../objects/delivered';
import {
  defined,
  wireHealth,
  wireLastKnown,
  type LastKnown,
} from '../wire/wireHealth';

/** One row in one environment, before it is written to the wire. */
export interface Cell extends Readonly<
  Pick<
    CellDto,
    | 'environment'
    | 'heldBackBy'
    | 'objectId'
    | 'storeId'
    | 'reference'
    | 'output'
    | 'remote'
  >
> {
  readonly health: Health;
  readonly delivered: Delivered;
  readonly lastKnown?: LastKnown;
}

/** A cell that nothing is to be delivered to. */
export function notDue(verdict: Verdict): Pick<Cell, 'health' | 'delivered'> {
  return {
    health: { verdict, severity: 'ok', flags: [] },
    delivered: NOT_DUE,
  };
}

/** A secret is a key where it is deployed: what is not to be delivered by any object is none. */
export function isSecret({ delivered, objectId }: Cell): boolean {
  return delivered.delivery.state !== 'notDue' || objectId !== undefined;
}

/** Adds a flag, once. */
export function withFlag<T extends Pick<Health, 'flags'>>(
  health: T,
  flag: Flag,
): T {
  return health.flags.includes(flag)
    ? health
    : { ...health, flags: [...health.flags, flag] };
}

/** @returns the cell as it stands in an answer. */
export function cellDto(cell: Cell): CellDto {
  return defined({
    environment: cell.environment,
    health: wireHealth(cell.health),
    delivery: deliveryDto(cell.delivered),
    lastKnown: wireLastKnown(cell.lastKnown),
    heldBackBy: cell.heldBackBy,
    objectId: cell.objectId,
    storeId: cell.storeId,
    reference: cell.reference,
    output: cell.output,
    remote: cell.remote,
    blocksPodStart: blocksPodStart(cell),
  });
}
