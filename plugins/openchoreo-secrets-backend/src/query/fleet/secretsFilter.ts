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
const VALUES: Readonly<Record<SecretFilter, (row: PlatformRow) => Values>> = {
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

/** Makes the test for a query. */
export function matcherOf({
  q,
  filters,
}: SecretsQuery): (row: PlatformRow) => boolean {
  const wanted = SECRET_FILTERS.flatMap(name => {
    const values = filters[name] ?? [];
    return values.length > 0
      ? [
          {
            valuesOf: VALUES[name],
            values: new Set<string | undefined>(values),
          },
        ]
      : [];
  });
  const text = q?.toLocaleLowerCase('en-US');
  return row =>
    wanted.every(({ valuesOf, values }) =>
      valuesOf(row).some(value => values.has(value)),
    ) &&
    (!text || searched(row).includes(text));
}
