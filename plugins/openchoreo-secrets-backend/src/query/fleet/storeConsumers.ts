import {
  needsAttention,
  type ComponentRef,
  type StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { memoised } from '../../ownership/memo';
import { byName, componentsByKey } from '../report/componentsOf';
import type { Fleet } from './fleet';
import type { PlatformRow } from './platformRow';
import { RowFold } from './rowFold';
import type { Rows } from './rowLeaves';

/** @returns the key of a row's environment; none for what no component owns. */
export function environmentKey({
  component,
  resource,
  environment,
}: PlatformRow): string | undefined {
  const of = component ?? resource;
  return of && environment ? `${of.namespace}/${environment}` : undefined;
}

/** The same, for one row after the other: neighbours share it mostly, and it is not made again then. */
export function environmentKeys(): typeof environmentKey {
  let owner: ComponentRef | undefined;
  let environment: string | undefined;
  let key: string | undefined;
  return row => {
    const of = row.component ?? row.resource;
    if (of !== owner || row.environment !== environment) {
      owner = of;
      environment = row.environment;
      key = environmentKey(row);
    }
    return key;
  };
}

type Consumers = StoreRowDto['consumers'];

/** Those in one environment. */
interface InEnvironment {
  readonly planeId?: string;
  readonly production: boolean;
  readonly components: ReadonlyMap<string, ComponentRef>;
  readonly secrets: number;
}

/** Who takes from a store. */
interface Taking {
  readonly byEnvironment: ReadonlyMap<string, InEnvironment>;
  readonly components: ReadonlyMap<string, ComponentRef>;
  readonly failing: number;
  readonly production: boolean;
}

/** The secrets of a store that fail. */
function isFailing({ health, heldBackBy }: PlatformRow): boolean {
  return heldBackBy === undefined && needsAttention(health.severity);
}

function takingIn(rows: Rows): Taking {
  const groups = [...groupBy(rows, environmentKeys())];
  return {
    byEnvironment: new Map(
      groups.map(([key, of]) => [
        key,
        {
          planeId: of[0].planeId,
          production: of[0].production,
          components: componentsByKey(of),
          secrets: of.length,
        },
      ]),
    ),
    components: componentsByKey(rows),
    failing: rows.filter(isFailing).length,
    production: rows.some(({ production }) => production),
  };
}

function both<V>(parts: readonly ReadonlyMap<string, V>[]) {
  const all = new Map<string, V>();
  for (const part of parts) for (const [key, of] of part) all.set(key, of);
  return all;
}

function inEnvironment(of: readonly InEnvironment[]): InEnvironment {
  return {
    ...of[0],
    components: both(of.map(({ components }) => components)),
    secrets: of.reduce((sum, { secrets }) => sum + secrets, 0),
  };
}

/** Who takes from a store, of its rows. */
export const takingFrom = new RowFold(
  takingIn,
  (parts: readonly Taking[]): Taking => {
    const groups = groupBy(
      parts.flatMap(({ byEnvironment }) => [...byEnvironment]),
      ([key]) => key,
    );
    return {
      byEnvironment: new Map(
        [...groups].map(([key, of]) => [
          key,
          inEnvironment(of.map(([, each]) => each)),
        ]),
      ),
      components: both(parts.map(({ components }) => components)),
      failing: parts.reduce((sum, { failing }) => sum + failing, 0),
      production: parts.some(({ production }) => production),
    };
  },
);

/** Who takes from each store of a fleet, in steps between which others may have their turn. */
export function* storeSteps({ stores }: Fleet): Generator<void, void> {
  for (const { rows } of stores) yield* takingFrom.steps(rows);
}

/** Who takes from a store, by environment: production first. */
export const consumersOf = memoised((rows: Rows): Consumers =>
  [...takingFrom.of(rows).byEnvironment]
    .map(([key, { planeId, production, components, secrets }]) => {
      const [namespace, environment] = key.split('/');
      return {
        planeId,
        environment,
        namespace,
        production,
        components: byName(components),
        componentCount: components.size,
        secrets,
      };
    })
    .sort(
      (a, b) =>
        Number(b.production) - Number(a.production) ||
        (`${a.namespace}/${a.environment}` < `${b.namespace}/${b.environment}`
          ? -1
          : 1),
    ),
);
