import type {
  ChecklistRowDto,
  ChecklistAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { ViewContext } from '../context';
import { planeEntity } from '../links';
import { freshnessOf } from '../planes';
import { firstRows, partOf, rowsIn, type Checklist } from './checklistParts';
import { progressView } from './checklistProgress';
import { checkRowView } from './checklistRow';
import { planeName } from './planeName';
import type { PlatformUrlState } from './urlState';

/** A plane with its checklist. */
export type ChecklistView = ReturnType<typeof checklistView>;

/** The checklists of the planes that the reader asks for. */
export function shownChecklists(
  { checklists }: ChecklistAnswerDto,
  { filters }: Pick<PlatformUrlState, 'filters'>,
): readonly Checklist[] {
  const { plane } = filters;
  return plane.length === 0
    ? checklists
    : checklists.filter(({ planeId }) => plane.includes(planeId));
}

export function checklistView(
  checklist: Checklist,
  answer: ChecklistAnswerDto,
  url: PlatformUrlState,
  context: ViewContext,
) {
  const { t } = context;
  const { planeId, role, namespace } = checklist;
  const plane = answer.planes.find(({ id }) => id === planeId);
  const name = planeName(planeId, answer.planes);
  const wanted = url.q.trim().toLocaleLowerCase();
  const rows = checklist.rows.filter(
    row =>
      (!url.demandedOnly || partOf(row) !== 'optional') &&
      row.name.toLocaleLowerCase().includes(wanted),
  );
  // What is looked for is shown, whatever it is.
  const all = url.everything || wanted !== '';
  const first = firstRows(rows);
  const open = all || url.unfolded.includes(planeId);
  const rest = rows.filter(row => !first.includes(row));
  return {
    id: `${planeId}|${role}`,
    planeId,
    name,
    entity: plane && planeEntity(plane),
    kind: role,
    place: t('checklist.place', {
      role: t(`checklist.role.${role}`),
      namespace,
    }),
    freshness: freshnessOf(plane, context),
    progress: progressView(checklist, context),
    rows: (open ? [...first, ...rest] : first).map(row =>
      checkRowView(row, name, context),
    ),
    open,
    folds: !all && rest.length > 0,
    more: moreWords(rest, first.length > 0, context),
  };
}

/** What is not among the first rows, in the order in which it is told. */
const REST = [
  'cannotTell',
  'inOrder',
  'waived',
  'optional',
  'elsewhere',
] as const;

/** `Show 5 more in order`, or `Show 6 more: 4 cannot tell, 2 in order` */
function moreWords(
  rest: readonly ChecklistRowDto[],
  some: boolean,
  { t }: ViewContext,
): string {
  const n = rest.length;
  if (some && rowsIn('inOrder', rest).length === n) {
    return t('checklist.more.showInOrder', { n });
  }
  const parts = REST.map(part => [part, rowsIn(part, rest).length] as const)
    .filter(([, count]) => count > 0)
    .map(([part, count]) => t(`checklist.more.${part}`, { n: count }))
    .join(', ');
  return some
    ? t('checklist.more.show', { n, parts })
    : t('checklist.more.showAll', { parts });
}
