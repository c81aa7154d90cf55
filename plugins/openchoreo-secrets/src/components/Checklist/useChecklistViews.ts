import type { ChecklistAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import {
  checklistView,
  planeFilter,
  shownChecklists,
} from '../../viewModel/platform/checklist';
import { checklistSummary } from '../../viewModel/platform/checklistSummary';
import { uncontrolled } from '../../viewModel/platform/options';
import type { PlatformUrlState } from '../../viewModel/platform/urlState';

/** The checklists that the address asks for, in words. */
export function useChecklistViews(
  answer: ChecklistAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const views = useMemo(() => {
    const { t } = context;
    const { planes } = answer;
    const shown = shownChecklists(answer, url);
    return {
      summary: checklistSummary(answer, shown, context),
      filters: [planeFilter(answer, url, context)],
      others: uncontrolled(url.filters, ['plane'], { t, planes }),
      checklists: shown.map(one => checklistView(one, answer, url, context)),
    };
  }, [answer, url, context]);
  return useStructural(views);
}
