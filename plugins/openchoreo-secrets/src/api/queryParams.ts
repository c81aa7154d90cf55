import type { SecretsQuery } from './FleetApi';

/** Which secrets, as a query. */
export function paramsOf({
  filters,
  sort,
}: Pick<SecretsQuery, 'filters' | 'sort'>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(filters)) {
    if (values.length > 0) {
      params.set(name, values.join(','));
    }
  }
  if (sort) {
    params.set('sort', sort);
  }
  return params;
}

/** The same, and which part of them. */
export function pageParams(query: SecretsQuery): URLSearchParams {
  const params = paramsOf(query);
  params.set('offset', String(query.offset));
  params.set('limit', String(query.limit));
  return params;
}
