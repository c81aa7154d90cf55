import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';
import { countsOf } from '../wire/counts';
import type { Fleet } from './fleet';
import { rowsOfIncidents } from './incidentRows';
import { secretRowDto, type PlatformRow } from './platformRow';
import { facetsOf } from './secretsFacets';
import { fitOf, type Fit } from './secretsFilter';
import { sortedRows } from './secretsOrder';
import type { SecretsQuery } from './secretsQuery';
import { usedOf } from './secretsUsed';

const worstFirst = memoised((fleet: Fleet) =>
  sortedRows(fleet.rows, { filters: {}, sort: 'severity', descending: true }),
);

/** How each row of the fleet fits what is asked; nothing where all is asked for. */
function fitsOf(fleet: Fleet, query: SecretsQuery): readonly Fit[] | undefined {
  const { incidents = [], filters, q } = query;
  const narrows = Object.values(filters).some(values => values.length > 0);
  if (incidents.length === 0 && !narrows && !q) return undefined;
  const fit = fitOf(query);
  if (incidents.length === 0) return fleet.rows.map(fit);
  const hanging = rowsOfIncidents(fleet, incidents);
  return fleet.rows.map(row => hanging.has(row) && fit(row));
}

function inOrder(
  fleet: Fleet,
  query: SecretsQuery,
  fits: readonly Fit[] | undefined,
): readonly PlatformRow[] {
  if (fits) {
    const matching = fleet.rows.filter((_, index) => fits[index] === true);
    return sortedRows(matching, query);
  }
  return query.sort === 'severity' && query.descending
    ? worstFirst(fleet)
    : sortedRows(fleet.rows, query);
}

/** The rows that match, in the order that is asked for. */
export function matchingRows(
  fleet: Fleet,
  query: SecretsQuery,
): readonly PlatformRow[] {
  return inOrder(fleet, query, fitsOf(fleet, query));
}

/** `GET /v1/secrets`: one page of what matches. */
export function secretsAnswer(
  fleet: Fleet,
  query: SecretsQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): SecretsAnswerDto {
  const fits = fitsOf(fleet, query);
  const matching = inOrder(fleet, query, fits);
  return {
    rows: matching.slice(offset, offset + limit).map(secretRowDto),
    offset,
    limit,
    matching: matching.length,
    total: fleet.rows.length,
    counts: countsOf(matching),
    ...usedOf(fleet, query, matching),
    facets: facetsOf(fleet, fits),
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
