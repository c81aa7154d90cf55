import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { countsOf, NO_COUNTS, sumOfCounts } from '../wire/counts';
import { FacetCounts } from './secretsFacets';
import { fitOf } from './secretsFilter';
import { sortedRows } from './secretsOrder';
import type { SecretsQuery } from './secretsQuery';
import { RowFold } from './rowFold';
import type { Leaf, Rows } from './rowLeaves';
import { ownPlacesOf, placesOf } from './searchedLeaf';

/** What of some rows a query asks for. */
export interface Matched {
  /** Lists in the order that is asked for. */
  readonly lists: readonly Rows[];
  readonly size: number;
  readonly counts: CountsDto;
  readonly facets: FacetCounts;
  /** Whose remote key is what is searched for to the letter, whatever the filters say. */
  readonly users: Rows;
}

type Matches = RowFold<Matched>;

/** Most leaves have nothing of what is searched for. */
const NOTHING: Matched = {
  lists: [],
  size: 0,
  counts: NO_COUNTS,
  facets: new FacetCounts(),
  users: [],
};

function usersIn(rows: Rows, q: string | undefined): Rows {
  return q === undefined
    ? []
    : rows.filter(({ remoteKeys }) => remoteKeys.includes(q));
}

function matchesOf(query: SecretsQuery): (leaf: Leaf) => Matched {
  const { q, ownNamesOnly = false } = query;
  const text = q?.toLocaleLowerCase('en-US');
  const fits = fitOf(query);
  const found = ownNamesOnly ? ownPlacesOf : placesOf;
  return leaf => {
    const places = text ? found(leaf, text) : undefined;
    if (places?.size === 0) return NOTHING;
    const rows = places ? leaf.filter((_, at) => places.has(at)) : leaf;
    const facets = new FacetCounts();
    const matching = rows.filter(row => {
      const fit = fits(row);
      facets.add(row, fit);
      return fit === true;
    });
    return {
      lists: [sortedRows(matching, query)],
      size: matching.length,
      counts: countsOf(matching),
      facets,
      users: usersIn(rows, q),
    };
  };
}

function joined(parts: readonly Matched[]): Matched {
  const told = parts.filter(part => part !== NOTHING);
  const facets = new FacetCounts();
  for (const part of told) facets.addAll(part.facets);
  return {
    lists: told.flatMap(({ lists }) => lists),
    size: told.reduce((sum, { size }) => sum + size, 0),
    counts: sumOfCounts(told.map(({ counts }) => counts)),
    facets,
    users: told.flatMap(({ users }) => users),
  };
}

/** So many queries are remembered: who looks at one looks again and again. */
const MAX_QUERIES = 8;

const remembered = new Map<string, Matches>();

/** What a query asks for of rows, of whichever it is asked. */
export function matchesFor({
  q,
  filters,
  sort,
  descending,
  ownNamesOnly,
}: SecretsQuery): Matches {
  const query = { q, filters, sort, descending, ownNamesOnly };
  const key = JSON.stringify(query);
  const known = remembered.get(key) ?? new RowFold(matchesOf(query), joined);
  // Taken out and put in again, so that the longest unasked come first.
  remembered.delete(key);
  remembered.set(key, known);
  const [oldest] = remembered.keys();
  if (remembered.size > MAX_QUERIES) remembered.delete(oldest);
  return known;
}
