import type { StoresAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { uncontrolled } from '../../viewModel/platform/options';
import {
  storeCounts,
  STORE_FILTERS,
  storeFilters,
  storeMatches,
} from '../../viewModel/platform/storeFilter';
import { storeGroups } from '../../viewModel/platform/stores';
import type { TileLine } from '../../viewModel/platform/tileLine';
import {
  isFiltered,
  type PlatformUrlState,
} from '../../viewModel/platform/urlState';

/** Planes with the stores that the address asks for. */
export function useStoreViews(
  answer: StoresAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const views = useMemo(() => {
    const { t } = context;
    const { planes } = answer;
    const shown = answer.stores.filter(one => storeMatches(one, answer, url));
    const groups = storeGroups(answer, shown, context);
    return {
      groups: isFiltered(url)
        ? groups.filter(({ stores }) => stores.length > 0)
        : groups,
      filters: storeFilters(answer, url, context),
      others: uncontrolled(url.filters, STORE_FILTERS, { t, planes }),
      chips: chipsOf(storeCounts(shown), context),
    };
  }, [answer, url, context]);
  return useStructural(views);
}

function chipsOf(
  counts: ReturnType<typeof storeCounts>,
  { t }: ViewContext,
): readonly TileLine[] {
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
