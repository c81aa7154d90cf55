import type {
  CellDto,
  Flag,
  Health,
  Severity,
  Verdict,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  defined,
  wireHealth,
  wireLastKnown,
  type LastKnown,
} from './wireHealth';

/** One row in one environment, before it is written to the wire. */
export interface Cell extends Readonly<
  Pick<
    CellDto,
    | 'environment'
    | 'heldBackBy'
    | 'objectId'
    | 'storeId'
    | 'reference'
    | 'remote'
  >
> {
  readonly health: Health;
  readonly lastKnown?: LastKnown;
}

/** A judgement without a judged object. */
export function plainHealth(
  verdict: Verdict,
  severity: Severity,
  ...flags: readonly Flag[]
): Health {
  return { verdict, severity, flags };
}

/** Adds a flag, once. */
export function withFlag(health: Health, flag: Flag): Health {
  return health.flags.includes(flag)
    ? health
    : { ...health, flags: [...health.flags, flag] };
}

const NEVER_DELIVERED: ReadonlySet<Verdict> = new Set<Verdict>([
  'neverSynced',
  'storeMissing',
  'storeNotReady',
  'notCreated',
]);

/** Whether new pods cannot start because of it: there is no Secret that an earlier sync left behind. */
export function blocksPodStart({ health }: Cell): boolean {
  if (health.verdict === 'secretMissing') return true;
  return (
    NEVER_DELIVERED.has(health.verdict) &&
    health.severity === 'error' &&
    health.refreshedAt === undefined
  );
}

/** @returns the cell as it stands in an answer. */
export function cellDto(cell: Cell): CellDto {
  return defined({
    environment: cell.environment,
    health: wireHealth(cell.health),
    lastKnown: wireLastKnown(cell.lastKnown),
    heldBackBy: cell.heldBackBy,
    objectId: cell.objectId,
    storeId: cell.storeId,
    reference: cell.reference,
    remote: cell.remote,
    blocksPodStart: blocksPodStart(cell),
  });
}
