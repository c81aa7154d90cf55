import { refinesOf } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { deliveredAs } from '../objects/delivered';
import { memoised } from '../../ownership/memo';
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

/** All that is searched of a row; the parts cannot run into each other. */
const searched = memoised((row: PlatformRow): string => {
  const { component, resource, build, object } = row;
  const parts = [
    row.key,
    component?.name,
    component?.project,
    component?.namespace,
    resource?.name,
    resource?.project,
    resource?.namespace,
    build?.run,
    row.environment,
    row.reference,
    row.dependency?.resource.name,
    row.dependency?.output,
    ...row.remoteKeys,
    object?.name,
    object?.namespace,
    row.planeId,
    ...row.storeIds.map(storeName),
  ];
  return parts.join('\n').toLocaleLowerCase('en-US');
});

/** How a row fits: it matches, one filter alone keeps it away, or more does. */
export type Fit = true | SecretFilter | false;

/** Makes the test for a query. */
export function fitOf({ q, filters }: SecretsQuery): (row: PlatformRow) => Fit {
  const wanted = SECRET_FILTERS.flatMap(name => {
    const values = filters[name] ?? [];
    return values.length > 0
      ? [{ name, values: new Set<string | undefined>(values) }]
      : [];
  });
  const text = q?.toLocaleLowerCase('en-US');
  return row => {
    if (text && !searched(row).includes(text)) return false;
    let fit: Fit = true;
    for (const { name, values } of wanted) {
      if (VALUES[name](row).some(value => values.has(value))) continue;
      if (fit !== true) return false;
      fit = name;
    }
    return fit;
  };
}
