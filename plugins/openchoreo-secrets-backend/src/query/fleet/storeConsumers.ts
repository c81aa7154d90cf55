import {
  componentKey,
  type ComponentRef,
  type StoreRowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import type { PlatformRow } from './platformRow';

/** The components of rows, each once, by name. */
export function componentsOf(rows: Iterable<PlatformRow>): ComponentRef[] {
  const found = new Map<string, ComponentRef>();
  for (const { component } of rows) {
    if (component) found.set(componentKey(component), component);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, component]) => ({ ...component }));
}

/** @returns the key of a row's environment; none for what no component owns. */
export function environmentKey({
  component,
  resource,
  environment,
}: PlatformRow): string | undefined {
  const of = component ?? resource;
  return of && environment ? `${of.namespace}/${environment}` : undefined;
}

/** Who takes from a store, by environment: production first. */
export function consumersOf(
  rows: readonly PlatformRow[],
): StoreRowDto['consumers'] {
  return [...groupBy(rows, environmentKey)]
    .map(([key, of]) => {
      const [namespace, environment] = key.split('/');
      return {
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
