import type {
  Health,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { sameSource } from '../ownership/releasedKeys';
import { causeOfUnknowable, unknownBecause } from './causes';
import { plainHealth, withFlag, type Cell } from './cell';
import {
  isActive,
  type ActiveEnvironment,
  type EnvironmentContext,
} from './environmentContext';
import { heldBackBy, heldBackHealth } from './heldBack';
import { chainOf, keyCell, type KeyChain } from './keyCells';
import type { KeyRow } from './keyRows';
import { objectCell, type OtherObjects } from './objectRows';

/** The keys of a workload that is not deployed yet, by `keyId`; absent when it is not known. */
export type CurrentKeys = ReadonlyMap<string, WorkloadKey> | undefined;

/** The cells of one environment by row, and the listed objects that no key accounts for. */
export interface EnvironmentCells {
  readonly environment: EnvironmentContext;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What every row says in an environment in which nothing can be judged. */
function healthOfAll({ deployment, controlPlane }: EnvironmentContext): Health {
  switch (deployment.state) {
    case 'notDeployed':
      return plainHealth('notDeployed', 'info');
    case 'undeployed':
      return plainHealth('undeployed', 'info');
    case 'unknown':
      return unknownBecause(causeOfUnknowable(deployment.why, controlPlane));
    default:
      return plainHealth('notUsed', 'info');
  }
}

/** The keys of an environment that take a secret, followed along their chains. */
export function chainsOf(
  environment: ActiveEnvironment,
  rows: readonly KeyRow[],
): readonly KeyChain[] {
  return rows.flatMap(row => {
    const key = environment.deployment.keys.get(row.keyId);
    return key?.secret ? [chainOf(environment, row, key)] : [];
  });
}

function chainCells(
  environment: ActiveEnvironment,
  chains: readonly KeyChain[],
): ReadonlyMap<string, Cell> {
  const held = heldBackBy(chains);
  return new Map(
    chains.map(chain => {
      const cell = keyCell(environment, chain);
      const by = held.get(chain);
      return [
        chain.row.id,
        by ? { ...cell, health: heldBackHealth(chain), heldBackBy: by } : cell,
      ];
    }),
  );
}

/** Whether the current workload takes a key from elsewhere than the released one does. */
export function changedSince(
  { deployment }: ActiveEnvironment,
  id: string,
  current: CurrentKeys,
): boolean {
  if (!current) return false;
  return !sameSource(deployment.released.get(id), current.get(id));
}

function keyHealth(
  environment: ActiveEnvironment,
  row: KeyRow,
  cell: Cell | undefined,
  current: CurrentKeys,
): Health {
  const key = environment.deployment.keys.get(row.keyId);
  let health = cell?.health ?? healthOfAll(environment);
  if (key && !key.secret) health = plainHealth('plainValue', 'info');
  if (key?.overridden) health = withFlag(health, 'overridden');
  return changedSince(environment, row.keyId, current)
    ? withFlag(health, 'changedNotReleased')
    : health;
}

/** What the cells of one environment are made from. */
interface ColumnInput {
  readonly keys: readonly KeyRow[];
  readonly chains: readonly KeyChain[];
  readonly others: OtherObjects;
  readonly current: CurrentKeys;
}

/** The cells of all rows in one environment. */
export function environmentCells(
  environment: EnvironmentContext,
  { keys, chains, others, current }: ColumnInput,
): EnvironmentCells {
  const cells = new Map<string, Cell>();
  const { name } = environment.environment;
  if (!isActive(environment)) {
    const health = healthOfAll(environment);
    for (const row of keys) cells.set(row.id, { environment: name, health });
    return { environment, cells };
  }
  const judged = chainCells(environment, chains);
  for (const row of keys) {
    const cell = judged.get(row.id);
    const health = keyHealth(environment, row, cell, current);
    cells.set(row.id, { ...cell, environment: name, health });
  }
  for (const [id, listed] of others) {
    const cell = objectCell(environment, listed);
    if (cell) cells.set(id, cell);
  }
  return { environment, cells };
}

/** The cell of a row that an environment does not have. */
export function emptyCell(environment: EnvironmentContext): Cell {
  return {
    environment: environment.environment.name,
    health: healthOfAll(environment),
  };
}
