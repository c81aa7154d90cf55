import { refinesOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { deliveredAs } from '../objects/delivered';
import { storeName, type PlatformRow } from './platformRow';
import { countedAs } from '../wire/counts';
import {
  SECRET_FILTERS,
  type SecretFilter,
  type SecretsQuery,
} from './secretsQuery';

type Values = readonly (string | undefined)[];

/** What of a row each filter is held against: any one of several suffices. */
export const VALUES: Readonly<
  Record<SecretFilter, (row: PlatformRow) => Values>
> = {
  plane: ({ planeId }) => [planeId, planeId?.split('/').at(-1)],
  environment: ({ environment }) => [environment],
  project: ({ component, resource }) => [(component ?? resource)?.project],
  namespace: ({ component, resource, object }) => [
    (component ?? resource ?? object)?.namespace,
  ],
  component: ({ component }) => [component?.name],
  store: ({ storeIds }) => [...storeIds, ...storeIds.map(storeName)],
  reference: ({ reference }) => [reference],
  remoteKey: ({ remoteKeys }) => remoteKeys,
  verdict: ({ health }) => [health.verdict],
  severity: row => [countedAs(row)],
  delivery: ({ delivered }) => [delivered && deliveredAs(delivered)],
  // A coarse class asks for the finer ones, too.
  cause: ({ health: { cause } }) =>
    cause ? [cause.class, ...refinesOf(cause.class)] : [],
  owner: ({ owner }) => [owner],
};

/** How a row fits: it matches, one filter alone keeps it away, or more does. */
export type Fit = true | SecretFilter | false;

/** Makes the test for the filters of a query. */
export function fitOf({
  filters,
}: Pick<SecretsQuery, 'filters'>): (row: PlatformRow) => Fit {
  const wanted = SECRET_FILTERS.flatMap(name => {
    const values = filters[name] ?? [];
    return values.length > 0
      ? [{ name, values: new Set<string | undefined>(values) }]
      : [];
  });
  return row => {
    let fit: Fit = true;
    for (const { name, values } of wanted) {
      if (VALUES[name](row).some(value => values.has(value))) continue;
      if (fit !== true) return false;
      fit = name;
    }
    return fit;
  };
}
