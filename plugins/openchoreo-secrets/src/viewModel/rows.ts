import type {
  ComponentSecretsDto,
  RowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cellView, type CellView } from './cell';
import type { ViewContext } from './context';
import type { Tone } from './tone';

/** One key over all environments. */
export type RowView = ReturnType<typeof rowViews>[number];

/** Rows that share a SecretReference or a managed resource, or the objects without one. */
export interface GroupView {
  readonly id: string;
  /** What gives them their values. */
  readonly kind: 'reference' | 'resource' | 'plain' | 'objects';
  readonly name?: string;
  readonly size: number;
  readonly rows: readonly RowView[];
}

/** From what is least to what is most to do. */
const RANKS: readonly Tone[] = [
  'atRisk',
  'unknown',
  'held',
  'warning',
  'error',
];

export function rowViews(component: ComponentSecretsDto, context: ViewContext) {
  const labels = new Map(component.rows.map(row => [row.id, row.label]));
  return component.rows.map(row => {
    const cells = row.cells.map((cell, index) => {
      const view = cellView(cell, labels.get(cell.heldBackBy ?? ''), context);
      return withHeldBack(view, heldBackBy(row, index, component), context);
    });
    return {
      id: row.id,
      from: row.from,
      label: row.label,
      group: groupOf(row),
      gap: row.gap,
      attention: cells.some(cell => cell.attention),
      // Trouble first: the higher, the further up.
      rank: Math.max(0, ...cells.map(({ tone }) => RANKS.indexOf(tone) + 1)),
      cells,
    };
  });
}

/** How many keys one holds back in an environment. */
function heldBackBy(
  { id }: RowDto,
  index: number,
  { rows }: ComponentSecretsDto,
): number {
  return rows.filter(({ cells }) => cells[index]?.heldBackBy === id).length;
}

/** The key that blocks others says so in its cell. */
function withHeldBack(
  view: CellView,
  count: number,
  { t }: ViewContext,
): CellView {
  return count === 0
    ? view
    : { ...view, marks: [t('matrix.holdsBack', { count }), ...view.marks] };
}

function groupOf({
  from,
  reference,
  resource,
}: RowDto): Pick<GroupView, 'kind' | 'name'> {
  if (from === 'object') return { kind: 'objects' };
  if (reference !== undefined) return { kind: 'reference', name: reference };
  return resource === undefined
    ? { kind: 'plain' }
    : { kind: 'resource', name: resource };
}

/** Groups in order of their worst row; other objects always last. */
export function groupRows(rows: readonly RowView[]): readonly GroupView[] {
  const byId = new Map<string, RowView[]>();
  for (const row of rows) {
    const { kind, name } = row.group;
    const id = name === undefined ? kind : `${kind}:${name}`;
    byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  return [...byId]
    .map(([id, members]) => ({
      id,
      ...members[0].group,
      size: members.length,
      rows: members.sort((a, b) => b.rank - a.rank),
    }))
    .sort((a, b) => weight(b) - weight(a));
}

function weight(group: GroupView): number {
  return group.kind === 'objects'
    ? -1
    : Math.max(0, ...group.rows.map(row => row.rank));
}
