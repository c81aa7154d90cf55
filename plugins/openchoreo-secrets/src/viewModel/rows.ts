import type {
  ComponentSecretsDto,
  RowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { cellView, type CellView } from './cell';
import type { ViewContext } from './context';

/** One key over all environments. */
export interface RowView {
  readonly id: string;
  readonly from: RowDto['from'];
  readonly label: string;
  readonly group: string;
  readonly gap: boolean;
  readonly attention: boolean;
  /** Trouble first: the higher, the further up. */
  readonly rank: number;
  readonly cells: readonly CellView[];
}

/** Rows that share a SecretReference or a managed resource, or the objects without one. */
export interface GroupView {
  readonly id: string;
  readonly kind: 'reference' | 'resource' | 'plain' | 'objects';
  readonly name?: string;
  readonly size: number;
  readonly rows: readonly RowView[];
}

const OBJECTS = 'objects';
const PLAIN = 'plain';
const REFERENCE = 'reference:';
const RESOURCE = 'resource:';

export function rowViews(
  component: ComponentSecretsDto,
  context: ViewContext,
): readonly RowView[] {
  const labels = new Map(component.rows.map(row => [row.id, row.label]));
  return component.rows.map(row => {
    const cells = row.cells.map(cell =>
      cellView(cell, labels.get(cell.heldBackBy ?? ''), context),
    );
    return {
      id: row.id,
      from: row.from,
      label: row.label,
      group: groupId(row),
      gap: row.gap,
      attention: cells.some(cell => cell.attention),
      rank: Math.max(0, ...cells.map(rankOf)),
      cells,
    };
  });
}

function groupId(row: RowDto): string {
  if (row.from === 'object') {
    return OBJECTS;
  }
  if (row.reference !== undefined) return `${REFERENCE}${row.reference}`;
  return row.resource === undefined ? PLAIN : `${RESOURCE}${row.resource}`;
}

function rankOf(cell: CellView): number {
  switch (cell.tone) {
    case 'error':
      return 5;
    case 'warning':
      return 4;
    case 'held':
      return 3;
    case 'unknown':
      return 2;
    case 'atRisk':
      return 1;
    default:
      return 0;
  }
}

/** Groups in order of their worst row; other objects always last. */
export function groupRows(rows: readonly RowView[]): readonly GroupView[] {
  const byId = new Map<string, RowView[]>();
  for (const row of rows) {
    const group = byId.get(row.group);
    if (group) {
      group.push(row);
    } else {
      byId.set(row.group, [row]);
    }
  }
  return [...byId]
    .map(([id, members]) => groupView(id, members))
    .sort((a, b) => weight(b) - weight(a));
}

function groupView(id: string, members: readonly RowView[]): GroupView {
  const kind = kindOf(id);
  return {
    id,
    kind,
    name: nameIn(id),
    size: members.length,
    rows: [...members].sort((a, b) => b.rank - a.rank),
  };
}

function kindOf(id: string): GroupView['kind'] {
  if (id === OBJECTS) {
    return 'objects';
  }
  if (id === PLAIN) return 'plain';
  return id.startsWith(RESOURCE) ? 'resource' : 'reference';
}

function nameIn(id: string): string | undefined {
  const prefix = [REFERENCE, RESOURCE].find(each => id.startsWith(each));
  return prefix && id.slice(prefix.length);
}

function weight(group: GroupView): number {
  return group.kind === 'objects'
    ? -1
    : Math.max(0, ...group.rows.map(row => row.rank));
}
