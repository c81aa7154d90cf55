import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import { countsOf } from '../wire/counts';
import type { Fleet } from './fleet';
import { promotionOrder } from './promotionOrder';
import { rowsOfIncidents } from './incidentRows';
import { secretRowDto, storeName, type PlatformRow } from './platformRow';
import { matcherOf } from './secretsFilter';
import { sortedRows } from './secretsOrder';
import type { SecretsQuery } from './secretsQuery';
import { isUseAsked, usedBy } from './secretsUsed';

const worstFirst = memoised((fleet: Fleet) =>
  sortedRows(fleet.rows, { filters: {}, sort: 'severity', descending: true }),
);

/** The rows that match, in the order that is asked for. */
export function matchingRows(
  fleet: Fleet,
  query: SecretsQuery,
): readonly PlatformRow[] {
  const { incidents = [] } = query;
  const hanging =
    incidents.length > 0 ? rowsOfIncidents(fleet, incidents) : undefined;
  const wanted = matcherOf(query);
  const matches = (row: PlatformRow) =>
    (!hanging || hanging.has(row)) && wanted(row);
  return query.sort === 'severity' && query.descending
    ? worstFirst(fleet).filter(matches)
    : sortedRows(fleet.rows.filter(matches), query);
}

/** The name of an environment in its key. */
const environmentName = (key: string) => key.slice(key.indexOf('/') + 1);

const facetsOf = memoised((fleet: Fleet): SecretsAnswerDto['facets'] => {
  const { rows, planes } = fleet;
  const environments = promotionOrder(rows, fleet).map(environmentName);
  const project = new Set<string>();
  const storeIds = new Set<string>();
  const verdict = new Set<string>();
  const cause = new Set<string>();
  for (const row of rows) {
    const of = row.component ?? row.resource;
    if (of) project.add(of.project);
    verdict.add(row.health.verdict);
    if (row.health.cause) cause.add(row.health.cause.class);
    for (const id of row.storeIds) storeIds.add(id);
  }
  return {
    plane: planes.map(({ id }) => id),
    environment: [...new Set(environments)],
    project: [...project].sort(),
    store: [...new Set([...storeIds].map(storeName))].sort(),
    verdict: [...verdict].sort(),
    cause: [...cause].sort(),
  };
});

/** `GET /v1/secrets`: one page of what matches. */
export function secretsAnswer(
  fleet: Fleet,
  query: SecretsQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): SecretsAnswerDto {
  const matching = matchingRows(fleet, query);
  return {
    rows: matching.slice(offset, offset + limit).map(secretRowDto),
    offset,
    limit,
    matching: matching.length,
    total: fleet.rows.length,
    counts: countsOf(matching),
    ...(isUseAsked(query) && { used: usedBy(matching, fleet) }),
    facets: facetsOf(fleet),
    planes: [...fleet.planes],
  };
}

/** All that match, with the planes that they come from: what a file holds. */
export function secretsFile(
  fleet: Fleet,
  query: SecretsQuery,
): Pick<SecretsAnswerDto, 'rows' | 'planes'> {
  return {
    rows: matchingRows(fleet, query).map(secretRowDto),
    planes: [...fleet.planes],
  };
}
