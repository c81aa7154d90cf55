import type {
  ComponentRef,
  StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { componentsOf } from '../report/componentsOf';
import type { PlatformRow } from './platformRow';

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

/** Who takes from a store, by environment: production first. */
export function consumersOf(
  rows: readonly PlatformRow[],
): StoreRowDto['consumers'] {
  return [...groupBy(rows, environmentKeys())]
    .map(([key, of]) => {
      const [namespace, environment] = key.split('/');
      return {
        planeId: of[0].planeId,
        environment,
        namespace,
        production: of[0].production,
        components: componentsOf(of),
        secrets: of.length,
      };
    })
    .sort(
      (a, b) =>
        Number(b.production) - Number(a.production) ||
        (`${a.namespace}/${a.environment}` < `${b.namespace}/${b.environment}`
          ? -1
          : 1),
    );
}
