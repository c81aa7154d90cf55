/** Which references are shown. */
export const REFERENCE_FILTERS = [
  'all',
  'trouble',
  'missing',
  'unused',
  'managed',
] as const;

export type ReferenceFilter = (typeof REFERENCE_FILTERS)[number];

/** The part of the URL that says what the reader sees. */
export interface ReferencesUrl {
  readonly show: ReferenceFilter;
  readonly q: string;
}

export function readReferencesUrl(params: URLSearchParams): ReferencesUrl {
  const show = params.get('show');
  return {
    show: REFERENCE_FILTERS.find(one => one === show) ?? 'all',
    q: params.get('q') ?? '',
  };
}

/** Other parameters of the page stay as they are. */
export function writeReferencesUrl(
  params: URLSearchParams,
  change: Partial<ReferencesUrl>,
): URLSearchParams {
  const { show, q } = { ...readReferencesUrl(params), ...change };
  const next = new URLSearchParams(params);
  const set = (name: string, value: string) =>
    value ? next.set(name, value) : next.delete(name);
  set('show', show === 'all' ? '' : show);
  set('q', q);
  // What is asked for anew begins with its first page.
  next.delete('page');
  return next;
}
