import type { StoresAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import { filterBarView, rowMatches, type FilterBarView } from './rowFilter';
import { storeCounts, storeFilter } from './storeFilter';
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
    store =>
      (!url.warned || store.warnings.length > 0) &&
      rowMatches(store, filter, url),
  );
  const title = t('stores.empty');
  const detail = t('stores.emptyDetail');
  return {
    none: planes.length === 0 ? { icon: 'store', title, detail } : undefined,
    groups: storeGroups(answer, shown, context).filter(
      group => !isFiltered(url) || group.stores.length > 0,
    ),
    ...filterBarView(stores, filter, url, { t, planes }),
    chips: chipsOf(storeCounts(shown), context),
  };
}

function chipsOf(
  counts: ReturnType<typeof storeCounts>,
  { t }: ViewContext,
): FilterBarView['chips'] {
  const all = [
    [counts.all, 'none', 'store', 'stores'],
    [counts.failing, 'warning', 'store', 'failing'],
    [counts.missing, 'warning', 'barred', 'missing'],
    [counts.unknown, 'unknown', 'question', 'unknown'],
    [counts.warned, 'warning', 'triangle', 'warned'],
  ] as const;
  return all
    .filter(([count]) => count > 0)
    .map(([count, tone, icon, word]) => ({
      tone,
      icon,
      text: t(`stores.${word}`, { count }),
    }));
}
