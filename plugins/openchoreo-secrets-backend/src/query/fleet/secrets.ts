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

/** For the list and for the facets, each row is looked at once. */
function onceEach(fitOfRow: (row: PlatformRow) => Fit) {
  const known = new Map<PlatformRow, Fit>();
  return (row: PlatformRow): Fit => {
    const fit = known.get(row) ?? fitOfRow(row);
    known.set(row, fit);
    return fit;
  };
}

/** How a row fits what is asked; nothing where all is asked for. */
function asked(
  fleet: Fleet,
  query: SecretsQuery,
): ((row: PlatformRow) => Fit) | undefined {
  const { incidents = [], filters, q } = query;
  const narrows = Object.values(filters).some(values => values.length > 0);
  if (incidents.length === 0 && !narrows && !q) return undefined;
  const fit = onceEach(fitOf(query));
  if (incidents.length === 0) return fit;
  const hanging = rowsOfIncidents(fleet, incidents);
  return row => hanging.has(row) && fit(row);
}

function inOrder(
  fleet: Fleet,
  query: SecretsQuery,
  fit: ReturnType<typeof asked>,
): readonly PlatformRow[] {
  const matches = (row: PlatformRow) => !fit || fit(row) === true;
  return query.sort === 'severity' && query.descending
    ? worstFirst(fleet).filter(matches)
    : sortedRows(fleet.rows.filter(matches), query);
}

/** The rows that match, in the order that is asked for. */
export function matchingRows(
  fleet: Fleet,
  query: SecretsQuery,
): readonly PlatformRow[] {
  return inOrder(fleet, query, asked(fleet, query));
}

/** `GET /v1/secrets`: one page of what matches. */
export function secretsAnswer(
  fleet: Fleet,
  query: SecretsQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): SecretsAnswerDto {
  const fit = asked(fleet, query);
  const matching = inOrder(fleet, query, fit);
  return {
    rows: matching.slice(offset, offset + limit).map(secretRowDto),
    offset,
    limit,
    matching: matching.length,
    total: fleet.rows.length,
    counts: countsOf(matching),
    ...usedOf(fleet, query, matching),
    facets: facetsOf(fleet, fit),
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
