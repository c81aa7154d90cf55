/** Filters in the URL; several values of one are joined by commas. */
export const FILTERS = [
  'namespace',
  'project',
  'env',
  'plane',
  'store',
  'status',
  'verdict',
  'cause',
  'actor',
  'owner',
  'provider',
  'component',
  'reference',
  'remoteKey',
  'incident',
] as const;

export const LISTS = ['secrets', 'references'] as const;

/** What stands beside the filters of incidents, each yes or no. */
export const ONLY = ['new', 'production'] as const;

/** How many rows a page can have. */
export const PAGE_SIZES = [25, 50, 100, 200] as const;

const USUAL_SIZE = 50;

export type FilterName = (typeof FILTERS)[number];

export type Filters = Readonly<Record<FilterName, readonly string[]>>;

/** The part of the page's URL that says what the reader sees. */
export interface PlatformUrlState {
  readonly filters: Filters;
  readonly q: string;
  /** A column, with a leading `-` from the far end. */
  readonly sort?: string;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** What is unfolded; empty where the reader folded everything. */
  readonly open?: string;
  readonly warned: boolean;
  readonly only: readonly (typeof ONLY)[number][];
  /** Incidents stand under the components that they hit. */
  readonly byComponent: boolean;
  /** Every plane has its tile. */
  readonly allPlanes: boolean;
  /** Planes whose rows are all shown. */
  readonly unfolded: readonly string[];
  /** Rows of all planes are shown, and not only those that need action. */
  readonly everything: boolean;
  /** Optional rows that are absent are left out. */
  readonly demandedOnly: boolean;
  /** Secrets, or the SecretReferences that they come of. */
  readonly list: (typeof LISTS)[number];
}

/** What the reader changes. Anything but `open` and `page` leads back to the first page; the other list is searched and filtered apart. */
export type PlatformUrlChange = Partial<Omit<PlatformUrlState, 'filters'>> & {
  readonly filters?: Partial<Filters>;
};

export function readPlatformUrl(params: URLSearchParams): PlatformUrlState {
  const many = (name: FilterName) =>
    (params.get(name) ?? '').split(',').filter(Boolean);
  const page = Number(params.get('page'));
  const size = Number(params.get('size'));
  return {
    filters: {
      namespace: many('namespace'),
      project: many('project'),
      env: many('env'),
      plane: many('plane'),
      store: many('store'),
      status: many('status'),
      verdict: many('verdict'),
      cause: many('cause'),
      actor: many('actor'),
      owner: many('owner'),
      provider: many('provider'),
      component: many('component'),
      reference: many('reference'),
      remoteKey: many('remoteKey'),
      incident: many('incident'),
    },
    q: params.get('q') ?? '',
    sort: params.get('sort') ?? undefined,
    page: Number.isInteger(page) && page > 0 ? page : 1,
    size: PAGE_SIZES.find(one => one === size) ?? USUAL_SIZE,
    open: params.get('open') ?? undefined,
    warned: params.get('warnings') === '1',
    only: ONLY.filter(one => params.get(one) === '1'),
    byComponent: params.get('group') === 'component',
    allPlanes: params.get('planes') === 'all',
    unfolded: (params.get('open') ?? '').split(',').filter(Boolean),
    everything: params.get('show') === 'all',
    demandedOnly: params.get('optional') === 'hidden',
    list: params.get('list') === 'references' ? 'references' : 'secrets',
  };
}

/** Other parameters of the page stay as they are. */
export function writePlatformUrl(
  params: URLSearchParams,
  change: PlatformUrlChange,
): URLSearchParams {
  const next = new URLSearchParams(params);
  /** What is not told stays; what is told as nothing goes. */
  const put = (name: string, value: string | false | undefined) => {
    if (value) {
      next.set(name, value);
    } else if (value !== undefined) {
      next.delete(name);
    }
  };
  for (const name of FILTERS) {
    put(name, change.filters?.[name]?.join(','));
  }
  put('q', change.q);
  put('sort', change.sort);
  put('warnings', change.warned && '1');
  for (const one of ONLY) {
    put(one, change.only && change.only.includes(one) && '1');
  }
  const { size } = change;
  put('size', size === USUAL_SIZE ? '' : size?.toString());
  put('group', change.byComponent && 'component');
  put('planes', change.allPlanes && 'all');
  put('open', change.unfolded?.join(','));
  put('show', change.everything && 'all');
  put('optional', change.demandedOnly && 'hidden');
  if (change.list) {
    put('list', change.list === 'references' && change.list);
    put('q', '');
    put('show', '');
  }
  if (change.open !== undefined) {
    next.set('open', change.open);
  }
  const { page } = change;
  if (page !== undefined) {
    put('page', page > 1 && String(page));
  } else if (change.open === undefined) {
    next.delete('page');
  }
  return next;
}

/** With one more, or without it where it is among them. */
export function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter(each => each !== one) : [...all, one];
}

/** Nothing filtered: what Reset leads to. */
export const NO_FILTERS: Required<
  Pick<PlatformUrlChange, 'filters' | 'q' | 'warned' | 'only'>
> = {
  filters: Object.fromEntries(FILTERS.map(name => [name, []])),
  q: '',
  warned: false,
  only: [],
};

export function isFiltered(url: PlatformUrlState): boolean {
  const { filters, q, warned, only } = url;
  return (
    q !== '' ||
    warned ||
    only.length > 0 ||
    FILTERS.some(name => filters[name].length > 0)
  );
}

/** A search of some filters and words, for links between the views. */
export function searchOf(
  filters: { readonly [name in FilterName]?: string | undefined },
  q = '',
): string {
  const change = Object.fromEntries(
    FILTERS.map(name => [name, filters[name] ? [filters[name]] : []]),
  );
  const params = writePlatformUrl(new URLSearchParams(), {
    filters: change,
    q,
  });
  const search = params.toString();
  return search ? `?${search}` : '';
}
