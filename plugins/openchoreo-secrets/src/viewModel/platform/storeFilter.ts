import {
  needsAttention,
  type Severity,
  type StoreRowDto,
  type StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { filterView, type FilterView } from './options';
import { planeName } from './planeName';
import type { FilterName, PlatformUrlState } from './urlState';

export const STORE_FILTERS = [
  'status',
  'provider',
  'plane',
  'env',
] as const satisfies readonly FilterName[];

export function storeFilters(
  answer: StoresAnswerDto,
  url: PlatformUrlState,
  { t }: ViewContext,
): readonly FilterView[] {
  return STORE_FILTERS.map(name =>
    filterView(
      name,
      answer.stores.flatMap(store => [...valuesOf(store, name)]),
      url.filters,
      { t, planes: answer.planes },
    ),
  );
}

/** True where a store has one of the values of every filter, and the words. */
export function storeMatches(
  store: StoreRowDto,
  answer: StoresAnswerDto,
  { filters, q, warned }: PlatformUrlState,
): boolean {
  const names = [
    ...STORE_FILTERS,
    'store',
    'project',
    'namespace',
    'component',
  ] as const;
  return (
    (!warned || store.warnings.length > 0) &&
    names.every(name => {
      const chosen = filters[name];
      const values = valuesOf(store, name);
      return chosen.length === 0 || chosen.some(one => values.has(one));
    }) &&
    hasWords(store, answer, q)
  );
}

function valuesOf(store: StoreRowDto, name: FilterName): ReadonlySet<string> {
  const components = store.consumers.flatMap(one => one.components);
  switch (name) {
    case 'status':
      return new Set([severityOf(store)]);
    case 'provider':
      return new Set(store.provider ? [store.provider] : []);
    case 'plane':
      return new Set(store.planeIds ?? [store.planeId]);
    case 'store':
      return new Set([store.name]);
    case 'env':
      return new Set(store.consumers.map(({ environment }) => environment));
    case 'project':
      return new Set(components.map(({ project }) => project));
    case 'namespace':
      return new Set(components.map(({ namespace }) => namespace));
    case 'component':
      return new Set(components.map(one => one.name));
    default:
      return new Set();
  }
}

function severityOf({ health }: StoreRowDto): Severity {
  return health?.severity ?? 'unknown';
}

function hasWords(
  store: StoreRowDto,
  answer: StoresAnswerDto,
  q: string,
): boolean {
  const wanted = q.trim().toLocaleLowerCase();
  const texts = [
    store.name,
    store.namespace ?? '',
    planeName(store.planeId, answer.planes),
    ...valuesOf(store, 'component'),
    ...valuesOf(store, 'env'),
  ];
  return (
    wanted === '' ||
    texts.some(text => text.toLocaleLowerCase().includes(wanted))
  );
}

/** The numbers above the table: as the widget counts, what is missing fails too. */
export function storeCounts(stores: readonly StoreRowDto[]) {
  const counted = stores.filter(({ uncounted }) => !uncounted);
  const failing = counted.filter(store => needsAttention(severityOf(store)));
  return {
    all: counted.length,
    failing: failing.length,
    missing: failing.filter(({ lookup }) => lookup === 'absent').length,
    unknown: counted.filter(store => severityOf(store) === 'unknown').length,
    warned: counted.filter(({ warnings }) => warnings.length > 0).length,
  };
}
