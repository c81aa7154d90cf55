import {
  compareSeverity,
  type WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  keyId,
  sameSource,
  type DeployedKey,
} from '../../ownership/releasedKeys';
import { causeOfUnknowable, unknownBecause } from '../context/causes';
import { notDue, withFlag, type Cell } from './cell';
import { withoutObject } from '../objects/delivered';
import {
  isActive,
  type ActiveEnvironment,
  type EnvironmentContext,
} from './environmentContext';
import { withHeldBack } from './heldBack';
import { chainOf, keyCell, type KeyChain } from './keyCells';
import type { KeyRow } from './keyRows';
import { objectCell, type OtherObjects } from './objectRows';
import { seenAs } from '../objects/objectViews';
import { outputIn } from './outputKeys';

/** The keys of a workload that is not deployed yet, by `keyId`; absent when it is not known. */
export type CurrentKeys = ReadonlyMap<string, WorkloadKey> | undefined;

/** The cells of one environment by row, and the listed objects that no key accounts for. */
export interface EnvironmentCells {
  readonly environment: EnvironmentContext;
  readonly cells: ReadonlyMap<string, Cell>;
}

type Plain = Pick<Cell, 'health' | 'delivered'>;

/** What every row says in an environment in which nothing can be judged. */
function plainCell({
  deployment,
  controlPlane,
  query,
}: EnvironmentContext): Plain {
  switch (deployment.state) {
    case 'notDeployed':
      return notDue('notDeployed');
    case 'undeployed':
      return notDue('undeployed');
    case 'unknown': {
      const why = causeOfUnknowable(deployment.why, controlPlane);
      return seenAs(withoutObject(unknownBecause(why), query), { needs: [] });
    }
    default:
      return notDue('notUsed');
  }
}

/** The keys of an environment that take a secret, followed along their chains. */
export function chainsOf(
  environment: ActiveEnvironment,
  rows: readonly KeyRow[],
): readonly KeyChain[] {
  return rows.flatMap(row => {
    const key = environment.deployment.keys.get(row.keyId);
    return key && !isPlain(environment, key)
      ? [chainOf(environment, row, key)]
      : [];
  });
}

/** Whether no Secret is behind a key: a literal, or what a managed resource gives openly. */
function isPlain({ outputs }: ActiveEnvironment, key: DeployedKey): boolean {
  if (key.secret) return false;
  return !key.output || outputs?.get(keyId(key))?.state === 'plain';
}

function chainCells(
  environment: ActiveEnvironment,
  chains: readonly KeyChain[],
): ReadonlyMap<string, Cell> {
  const own = new Map(
    chains.map(chain => [chain, keyCell(environment, chain)]),
  );
  return new Map(
    [...withHeldBack(own)].map(([{ row }, cell]) => [row.id, cell]),
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

function rowCell(
  environment: ActiveEnvironment,
  row: KeyRow,
  judged: Cell | undefined,
  current: CurrentKeys,
): Cell {
  const { name } = environment.environment;
  const key = environment.deployment.keys.get(row.keyId);
  const plain =
    key && isPlain(environment, key)
      ? {
          ...notDue('plainValue'),
          output: outputIn(key, environment.outputs?.get(row.keyId)),
        }
      : undefined;
  const own = judged ?? { ...plainCell(environment), environment: name };
  const cell: Cell = plain ? { ...own, ...plain } : own;
  let { health } = cell;
  if (key?.overridden) health = withFlag(health, 'overridden');
  if (changedSince(environment, row.keyId, current)) {
    health = withFlag(health, 'changedNotReleased');
  }
  return health === cell.health ? cell : { ...cell, health };
}

function worstOf(cells: readonly Cell[]): Cell {
  return [...cells].sort((a, b) =>
    compareSeverity(a.health.severity, b.health.severity),
  )[0];
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
    const cell = { ...plainCell(environment), environment: name };
    for (const row of keys) cells.set(row.id, cell);
    return { environment, cells };
  }
  const judged = chainCells(environment, chains);
  for (const row of keys) {
    const own = (row.rows ?? [row]).map(each =>
      rowCell(environment, each, judged.get(each.id), current),
    );
    cells.set(row.id, worstOf(own));
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
    ...plainCell(environment),
  };
}
