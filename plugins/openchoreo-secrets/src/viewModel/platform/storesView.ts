import type { StoresAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { filterBarView, rowMatches, type FilterBarView } from './rowFilter';
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
  const shown = stores.filter(
    store => (!url.warned || isWarned(store)) && rowMatches(store, filter, url),
  );
  // They count what is left by every filter but those that they set themselves.
  const others = { ...url, filters: { ...url.filters, status: [] } };
  const left = stores.filter(store => rowMatches(store, filter, others));
  const title = t('stores.empty');
  const detail = t('stores.emptyDetail');
  return {
    none: planes.length === 0 ? { icon: 'store', title, detail } : undefined,
    groups: storeGroups(answer, shown, context).filter(
      group => !isFiltered(url) || group.stores.length > 0,
    ),
    ...filterBarView(stores, filter, url, { t, planes }),
    chips: chipsOf(storeCounts(left), url, context),
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
  const all = [
    [counts.all, 'none', 'store', 'stores', {}],
    [
      counts.failing,
      'warning',
      'store',
      'failing',
      byStatus('critical', 'warning'),
    ],
    [counts.missing, 'warning', 'barred', 'missing', {}],
    [counts.unknown, 'unknown', 'question', 'unknown', byStatus('unknown')],
    [
      counts.warned,
      'warning',
      'triangle',
      'warned',
      { on: warned, change: { warned: !warned } },
    ],
  ] as const;
  return all
    .filter(([count, , , , how]) => count > 0 || ('on' in how && how.on))
    .map(([count, tone, icon, word, how]) => ({
      tone,
      icon,
      text: t(`stores.${word}`, { count }),
      ...how,
    }));
}
