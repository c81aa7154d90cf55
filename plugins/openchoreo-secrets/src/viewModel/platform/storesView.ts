import type {
  StoreCountsDto,
  StoresAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { messageWhere } from '../message';
import { lineOf } from '../tileLine';
import { chipOf } from './chips';
import { filterView, uncontrolled } from './options';
import { pageView } from './pages';
import type { FilterBarView } from './rowFilter';
import { storeGroups } from './stores';
import { isFiltered, type PlatformUrlState } from './urlState';

/** Planes with the stores that the address asks for. */
export type StoresView = ReturnType<typeof storesView>;

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
) {
  const { t } = context;
  const { planes, stores } = answer;
  const { offset, matching, counts, facets } = partOf(answer);
  const page = pageView({ offset, shown: stores.length, all: matching }, t);
  const naming = { t, planes };
  const values = { ...facets, env: facets?.environment };
  // What stands on another page is not told as missing.
  const elsewhere = new Set(offset > 0 ? facets?.plane : []);
  return {
    none: messageWhere(
      planes.length === 0,
      'store',
      t('stores.empty'),
      t('stores.emptyDetail'),
    ),
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
