import type { ChecklistAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import type { MessageView } from '../message';
import {
  checklistView,
  shownChecklists,
  type ChecklistView,
} from './checklist';
import {
  checklistSummary,
  type ChecklistSummaryView,
} from './checklistSummary';
import { filterBarView, type FilterBarView } from './rowFilter';
import type { PlatformUrlState } from './urlState';

/** The checklists that the address asks for. */
export interface ChecklistsView extends FilterBarView {
  /** Said where no plane is known. */
  readonly none?: MessageView;
  readonly summary: ChecklistSummaryView;
  readonly checklists: readonly ChecklistView[];
}

const BY_PLANE = {
  controls: ['plane'],
  values: {
    plane: ({ planeId }: { readonly planeId: string }) => [planeId],
  },
} as const;

export function checklistsView(
  answer: ChecklistAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
): ChecklistsView {
  const { t } = context;
  const { planes, checklists } = answer;
  const shown = shownChecklists(answer, url);
  const title = t('incident.noPlanes');
  const detail = t('checklist.emptyDetail');
  return {
    none:
      planes.length === 0 && checklists.length === 0
        ? { icon: 'key', title, detail }
        : undefined,
    summary: checklistSummary(answer, shown, context),
    checklists: shown
      .map(one => checklistView(one, answer, url, context))
      .filter(({ rows }) => url.q.trim() === '' || rows.length > 0),
    ...filterBarView(checklists, BY_PLANE, url, { t, planes }),
    chips: [],
  };
}
