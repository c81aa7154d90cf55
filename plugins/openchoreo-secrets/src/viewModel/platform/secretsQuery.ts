import type { SecretsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { SECRETS_SORTS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { filterView, uncontrolled } from './options';
import type { FilterBarView } from './rowFilter';
import { FILTERS, type FilterName, type PlatformUrlState } from './urlState';

export type SecretsSort = (typeof SECRETS_SORTS)[number];

const SECRET_FILTERS = [
  'env',
  'namespace',
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

/** The filters with what each value would leave; one that could leave out nothing is none. */
export function secretFilters(
  { facets, planes, matching }: SecretsAnswerDto,
  { filters }: PlatformUrlState,
  { t }: ViewContext,
): Pick<FilterBarView, 'filters' | 'others'> {
  const { environment: env, ...same } = facets;
  const values = { ...same, env };
  const all = SECRET_FILTERS.map(name => {
    const counts = new Map(
      values[name].map(({ value, count }) => [value, count]),
    );
    const naming = { t, planes };
    return filterView(name, [...counts.keys()], filters, naming, counts);
  });
  return {
    filters: all.filter(
      ({ options, chosen }) =>
        chosen.length > 0 ||
        options.length > 1 ||
        options.some(({ count }) => count !== matching),
    ),
    // Severities have their chips.
    others: uncontrolled(filters, [...SECRET_FILTERS, 'status'], { t, planes }),
  };
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
