import type { ChecklistAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { messageWhere } from '../message';
import { checklistView, shownChecklists } from './checklist';
import { checklistSummary } from './checklistSummary';
import { filterBarView } from './rowFilter';
import type { PlatformUrlState } from './urlState';

/** The checklists that the address asks for. */
export type ChecklistsView = ReturnType<typeof checklistsView>;

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
) {
  const { t } = context;
  const { planes, checklists } = answer;
  const shown = shownChecklists(answer, url);
  return {
    none: messageWhere(
      planes.length === 0 && checklists.length === 0,
      'key',
      t('incident.noPlanes'),
      t('checklist.emptyDetail'),
    ),
    summary: checklistSummary(answer, shown, context),
    checklists: shown
      .map(one => checklistView(one, answer, url, context))
      .filter(({ rows }) => url.q.trim() === '' || rows.length > 0),
    ...filterBarView(checklists, BY_PLANE, url, { t, planes }),
    chips: [],
  };
}
