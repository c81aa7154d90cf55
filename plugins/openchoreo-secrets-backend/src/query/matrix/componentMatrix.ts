import type {
  ComponentRef,
  WorkloadKey,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { objectsOf } from '../../ownership/componentIndex';
import { freshnessAt, isComplete } from '../../ownership/lookupIn';
import { keyId } from '../../ownership/releasedKeys';
import { mayBeSecret } from '../../ownership/resourceOutputs';
import type { QueryContext } from '../context/context';
import {
  chainsOf,
  environmentCells,
  type EnvironmentCells,
} from './environmentCells';
import { isActive, type EnvironmentContext } from './environmentContext';
import type { Expectation } from './expectation';
import { foldedRows } from './foldedRows';
import type { KeyChain } from './keyCells';
import { keyRows } from './keyRows';
import {
  objectRows,
  objectsById,
  otherObjects,
  type OtherObjects,
} from './objectRows';
import { rowsOf, type Row } from './rows';

/** A component with the environments it is seen in. */
export interface ComponentContext {
  readonly component: ComponentRef;
  /** It is no component but a managed resource, which has no workload and no keys. */
  readonly isResource?: boolean;
  readonly expectation: Expectation;
  readonly environments: readonly EnvironmentContext[];
}

const NO_OBJECTS: OtherObjects = new Map();

/** The keys of the current workload; not known where workloads cannot be seen, or there is none. */
function currentKeys(
  { component, isResource }: ComponentContext,
  context: QueryContext,
): readonly WorkloadKey[] | undefined {
  if (isResource) return undefined;
  const { Workload } = context.snapshot.controlPlane.kinds;
  if (!isComplete(freshnessAt(Workload, context))) return undefined;
  const workloads = objectsOf(Workload, component);
  if (workloads.length === 0) return undefined;
  return workloads.flatMap(({ keys }) => keys);
}

/** The listed objects that no key accounts for. */
function othersOf(
  environment: EnvironmentContext,
  { component, isResource }: ComponentContext,
  chains: readonly KeyChain[],
): OtherObjects {
  if (!isActive(environment)) return NO_OBJECTS;
  const used = new Set(chains.map(({ delivering }) => delivering?.listed));
  const others = environment.deployment.listed.filter(
    listed => !used.has(listed),
  );
  return isResource
    ? objectsById(others)
    : otherObjects(environment, component.name, others);
}

/** The rows of a component, and its environments in the order of their cells. */
export function matrixOf(
  of: ComponentContext,
  context: QueryContext,
): {
  readonly rows: readonly Row[];
  readonly columns: readonly EnvironmentCells[];
} {
  const { environments } = of;
  const current = currentKeys(of, context);
  const { controlPlane } = context.snapshot;
  const named = keyRows(
    [
      ...environments.map(environment =>
        isActive(environment) ? environment.deployment.keys.values() : [],
      ),
      current ?? [],
    ],
    key => mayBeSecret(controlPlane, of.component, key),
  );
  const currentById = current && new Map(current.map(key => [keyId(key), key]));
  const chains = environments.map(environment =>
    isActive(environment) ? chainsOf(environment, named) : [],
  );
  const keys = foldedRows(named, chains);
  const others = environments.map((environment, index) =>
    othersOf(environment, of, chains[index]),
  );
  const columns = environments.map((environment, index) =>
    environmentCells(environment, {
      keys,
      chains: chains[index],
      others: others[index],
      current: currentById,
    }),
  );
  return { rows: rowsOf([...keys, ...objectRows(others)], columns), columns };
}
