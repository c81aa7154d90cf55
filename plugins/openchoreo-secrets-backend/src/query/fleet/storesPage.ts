import {
  isWarnedOf,
  needsAttention,
  type Severity,
  type StoreCountsDto,
  type StoreFacetsDto,
  type StoreRowDto,
  type StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { memoised } from '../../ownership/memo';

type Values = readonly (string | undefined)[];

const environments = ({ consumers }: StoreRowDto) =>
  consumers.map(({ environment }) => environment);

const componentsOf = ({ consumers }: StoreRowDto) =>
  consumers.flatMap(({ components }) => components);

const planesOf = ({ planeId, planeIds = [planeId] }: StoreRowDto) => planeIds;

const severityOf = ({ health }: StoreRowDto): Severity =>
  health?.severity ?? 'unknown';

const nameIn = (id: string) => id.split('/').at(-1);

/** What of a store each filter is held against: any one of several suffices. */
const VALUES = {
  severity: store => [severityOf(store)],
  provider: ({ provider }) => [provider],
  plane: store => planesOf(store).flatMap(id => [id, nameIn(id)]),
  environment: environments,
  store: ({ id, name }) => [id, name],
  project: store => componentsOf(store).map(({ project }) => project),
  namespace: store => componentsOf(store).map(({ namespace }) => namespace),
  component: store => componentsOf(store).map(({ name }) => name),
} as const satisfies Readonly<Record<string, (store: StoreRowDto) => Values>>;

type StoreFilter = keyof typeof VALUES;

const FILTERS = [
  'severity',
  'provider',
  'plane',
  'environment',
  'store',
  'project',
  'namespace',
  'component',
] as const satisfies readonly StoreFilter[];

/** Which stores, and which part of them. */
export interface StoresQuery extends Readonly<
  Partial<Record<StoreFilter, readonly string[]>>
> {
  readonly q?: string;
  /** Only those about which somebody should do something. */
  readonly warned?: boolean;
  /** The one whose consumers are told by name on a page. */
  readonly open?: string;
  readonly offset: number;
  /** All that match, where absent. */
  readonly limit?: number;
}

/** All that is searched of a store; the parts cannot run into each other. */
const searched = memoised((store: StoreRowDto): string =>
  [
    store.name,
    store.called?.displayName,
    store.namespace,
    nameIn(store.planeId),
    ...componentsOf(store).map(({ name }) => name),
    ...environments(store),
  ]
    .join('\n')
    .toLocaleLowerCase('en-US'),
);

/** Whether a store matches, its state aside. */
function fits(store: StoreRowDto, query: StoresQuery): boolean {
  const text = query.q?.toLocaleLowerCase('en-US');
  if (text && !searched(store).includes(text)) return false;
  return FILTERS.every(name => name === 'severity' || has(store, query, name));
}

function has(
  store: StoreRowDto,
  query: StoresQuery,
  name: StoreFilter,
): boolean {
  const wanted = query[name] ?? [];
  const values: Values = VALUES[name](store);
  return wanted.length === 0 || wanted.some(one => values.includes(one));
}

/** What is missing fails, too. */
function countsOf(stores: readonly StoreRowDto[]): StoreCountsDto {
  const failing = stores.filter(store => needsAttention(severityOf(store)));
  return {
    all: stores.length,
    failing: failing.length,
    missing: failing.filter(({ lookup }) => lookup === 'absent').length,
    unknown: stores.filter(store => severityOf(store) === 'unknown').length,
    warned: stores.filter(isWarnedOf).length,
  };
}

const facetsOf = memoised((answer: StoresAnswerDto): StoreFacetsDto => {
  const all = (of: (store: StoreRowDto) => Values) =>
    [...new Set(answer.stores.flatMap(of))]
      .flatMap(value => value ?? [])
      .sort();
  return {
    provider: all(VALUES.provider),
    plane: all(planesOf),
    environment: all(environments),
  };
});

/** A store whose consumers are counted, and not told by name. */
function inShort(store: StoreRowDto): StoreRowDto {
  return {
    ...store,
    consumers: store.consumers.map(each => ({ ...each, components: [] })),
  };
}

/** The stores that match, or one page of them. */
export function storesPage(
  answer: StoresAnswerDto,
  query: StoresQuery,
): StoresAnswerDto {
  const { offset, limit, open, warned } = query;
  const left = answer.stores.filter(store => fits(store, query));
  const stores = left.filter(
    store => has(store, query, 'severity') && (!warned || isWarnedOf(store)),
  );
  if (limit === undefined) return { ...answer, stores };
  return {
    ...answer,
    stores: stores
      .slice(offset, offset + limit)
      .map(store => (store.id === open ? store : inShort(store))),
    page: {
      offset,
      limit,
      matching: stores.length,
      counts: countsOf(left),
      facets: facetsOf(answer),
    },
  };
}
