import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import {
  OWNERS,
  SECRETS_SORTS,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { COUNTED } from '../counted';
import { filterView, type FilterView } from './options';
import { FILTERS, type FilterName, type PlatformUrlState } from './urlState';

export type SecretsSort = (typeof SECRETS_SORTS)[number];

export const SECRET_FILTERS = [
  'status',
  'env',
  'project',
  'plane',
  'store',
  'verdict',
  'cause',
  'owner',
] as const satisfies readonly FilterName[];

/** What the back end calls otherwise. */
const ASKED: Readonly<Partial<Record<FilterName, string>>> = {
  env: 'environment',
  status: 'severity',
};

/** What the back end is asked for what the address says; of these two it knows nothing. */
export function secretsQueryOf(url: PlatformUrlState) {
  const { filters, q, sort, page, size } = url;
  const asked = FILTERS.filter(
    name => name !== 'actor' && name !== 'provider',
  ).map(name => [ASKED[name] ?? name, filters[name]] as const);
  return {
    filters: {
      ...Object.fromEntries(asked),
      // A comma would read as two values.
      q: q.trim() === '' ? [] : [q.trim()],
    },
    sort,
    offset: (page - 1) * size,
    limit: size,
  };
}

export function secretFilters(
  answer: SecretsAnswerDto,
  url: PlatformUrlState,
  { t }: ViewContext,
): readonly FilterView[] {
  const { facets } = answer;
  const values: Record<(typeof SECRET_FILTERS)[number], readonly string[]> = {
    status: COUNTED,
    env: facets.environment,
    project: facets.project,
    plane: facets.plane,
    store: facets.store,
    verdict: facets.verdict,
    cause: facets.cause,
    owner: OWNERS,
  };
  return SECRET_FILTERS.map(name =>
    filterView(name, values[name], url.filters, { t, planes: answer.planes }),
  );
}

export function isSort(column: string): column is SecretsSort {
  return SECRETS_SORTS.some(known => known === column);
}

/** What a click on a column's head asks for: up, then down. */
export function nextSort(
  column: SecretsSort,
  sort: string | undefined,
): string {
  return sort === column ? `-${column}` : column;
}

export function sortDirection(
  column: SecretsSort,
  sort: string | undefined,
): 'ascending' | 'descending' | undefined {
  if (sort === column) {
    return 'ascending';
  }
  return sort === `-${column}` ? 'descending' : undefined;
}

/** Who uses what is looked for, where that is a remote key to the letter: a part of all, which has them in any case. */
export function exactRemoteKey(
  rows: readonly { readonly remoteKey?: string }[],
  { q, filters }: PlatformUrlState,
): string | undefined {
  const wanted = q.trim();
  const isKey = rows.some(({ remoteKey }) => remoteKey === wanted);
  // A comma would read as two keys.
  return isKey && filters.remoteKey.length === 0 && !wanted.includes(',')
    ? wanted
    : undefined;
}
