import type { StoresAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { lineOf } from '../tileLine';
import { chipOf } from './chips';
import { filterBarView, filtered, type FilterBarView } from './rowFilter';
import { storeCounts, storeFilter } from './storeFilter';
import { isWarned } from './storeWarnings';
import { storeGroups, type StoreGroupView } from './stores';
import { isFiltered, type PlatformUrlState } from './urlState';

/** Planes with the stores that the address asks for. */
export interface StoresView extends FilterBarView {
  /** Said where no plane is known. */
  readonly none?: MessageView;
  readonly groups: readonly StoreGroupView[];
}

export function storesView(
  answer: StoresAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): StoresView {
  const { t } = context;
  const { planes, stores } = answer;
  const filter = storeFilter(answer);
  const { shown, counted } = filtered(stores, filter, url);
  const left = url.warned ? shown.filter(isWarned) : shown;
  const title = t('stores.empty');
  const detail = t('stores.emptyDetail');
  return {
    none: planes.length === 0 ? { icon: 'store', title, detail } : undefined,
    groups: storeGroups(answer, left, context).filter(
      group => !isFiltered(url) || group.stores.length > 0,
    ),
    ...filterBarView(stores, filter, url, { t, planes }),
    chips: chipsOf(storeCounts(counted), url, context),
  };
}

function chipsOf(
  counts: ReturnType<typeof storeCounts>,
  { filters: { status }, warned }: PlatformUrlState,
  { t }: ViewContext,
): FilterBarView['chips'] {
  const byStatus = (...wanted: readonly string[]) => {
    const on = wanted.every(one => status.includes(one));
    return { on, change: { filters: { status: on ? [] : wanted } } };
  };
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
