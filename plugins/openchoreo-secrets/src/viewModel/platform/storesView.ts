import type {
  StoreCountsDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { lineOf } from '../tileLine';
import { chipOf } from './chips';
import { filterView, uncontrolled } from './options';
import { pageView, type PageView } from './pages';
import type { FilterBarView } from './rowFilter';
import { storeGroups, type StoreGroupView } from './stores';
import { isFiltered, type PlatformUrlState } from './urlState';

/** Planes with the stores that the address asks for. */
export interface StoresView extends FilterBarView {
  /** Said where no plane is known. */
  readonly none?: MessageView;
  readonly groups: readonly StoreGroupView[];
  readonly page: PageView;
}

const CONTROLS = ['provider', 'plane', 'env'] as const;

/** Of an answer that is no page all is shown. */
function partOf({ page, stores }: StoresAnswerDto) {
  const { offset = 0, matching = stores.length, counts, facets } = page ?? {};
  return { offset, matching, counts, facets };
}

export function storesView(
  answer: StoresAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): StoresView {
  const { t } = context;
  const { planes, stores } = answer;
  const { offset, matching, counts, facets } = partOf(answer);
  const page = pageView({ offset, shown: stores.length, all: matching }, t);
  const naming = { t, planes };
  const values = { ...facets, env: facets?.environment };
  const title = t('stores.empty');
  const detail = t('stores.emptyDetail');
  // What stands on another page is not told as missing.
  const elsewhere = new Set(offset > 0 ? facets?.plane : []);
  return {
    none: planes.length === 0 ? { icon: 'store', title, detail } : undefined,
    groups: storeGroups(answer, stores, context).filter(
      group =>
        group.stores.length > 0 ||
        (!isFiltered(url) && page.last && !elsewhere.has(group.id)),
    ),
    page,
    filters: CONTROLS.map(name =>
      filterView(name, values[name] ?? [], url.filters, naming),
    ),
    others: uncontrolled(url.filters, [...CONTROLS, 'status'], naming),
    chips: counts ? chipsOf(counts, url, context) : [],
  };
}

function chipsOf(
  { all: stores, ...others }: StoreCountsDto,
  { filters: { status }, warned }: PlatformUrlState,
  { t }: ViewContext,
): FilterBarView['chips'] {
  const byStatus = (...wanted: readonly string[]) => {
    const on = wanted.every(one => status.includes(one));
    return { on, change: { filters: { status: on ? [] : wanted } } };
  };
  const counts = { ...others, stores };
  const chip = (
    name: keyof typeof counts,
    look: Parameters<typeof lineOf>[0],
    set?: Parameters<typeof chipOf>[2],
  ) => {
    const count = counts[name];
    return chipOf(count, lineOf(look, t(`stores.${name}`, { count })), set);
  };
  return [
    ...chip('stores', { tone: 'none', icon: 'store' }),
    ...chip(
      'failing',
      { tone: 'warning', icon: 'store' },
      byStatus('critical', 'warning'),
    ),
    ...chip('missing', { tone: 'warning', icon: 'barred' }),
    ...chip('unknown', 'unknown', byStatus('unknown')),
    ...chip('warned', 'warning', { on: warned, change: { warned: !warned } }),
  ];
}
