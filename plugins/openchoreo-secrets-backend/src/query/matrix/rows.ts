import {
  compareSeverity,
  needsAttention,
  worstSeverity,
  type RowDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { groupBy } from '../../ownership/groupBy';
import { cellDto, withFlag, type Cell } from './cell';
import { emptyCell, type EnvironmentCells } from './environmentCells';
import type { RowHead } from './keyRows';

/** A row with its cells in the order of environments. */
export interface Row extends RowHead {
  readonly cells: readonly Cell[];
  readonly gap: boolean;
}

/** Whether pods get it there. */
export function works({ delivered: { delivery } }: Cell): boolean {
  return delivery.state === 'current' || delivery.state === 'frozen';
}

/** It is not there, and that is not right. */
function lacks({ delivered, health, heldBackBy }: Cell): boolean {
  return (
    delivered.delivery.state === 'none' &&
    heldBackBy === undefined &&
    needsAttention(health.severity)
  );
}

/** Marks what is not delivered in an environment after one in which it is: the key was promoted, and something was not. */
function withGaps(cells: readonly Cell[]): readonly Cell[] {
  const firstWorking = cells.findIndex(works);
  if (firstWorking < 0) return cells;
  return cells.map((cell, index) =>
    index > firstWorking && lacks(cell)
      ? { ...cell, health: withFlag(cell.health, 'promotionGap') }
      : cell,
  );
}

function rowOf(head: RowHead, environments: readonly EnvironmentCells[]): Row {
  const { id, from, label, reference, resource } = head;
  const cells = withGaps(
    environments.map(
      ({ cells: known, environment }) =>
        known.get(id) ?? emptyCell(environment),
    ),
  );
  const gap = cells.some(({ health }) => health.flags.includes('promotionGap'));
  return { id, from, label, reference, resource, cells, gap };
}

/** The worst severity of a row. */
export function severityOf({ cells }: Pick<Row, 'cells'>) {
  return worstSeverity(cells.map(({ health }) => health.severity));
}

/** What holds others back comes before them. */
function byTrouble(a: Row, b: Row): number {
  const own = ({ cells }: Row) =>
    severityOf({
      cells: cells.filter(({ heldBackBy }) => heldBackBy === undefined),
    });
  return (
    compareSeverity(severityOf(a), severityOf(b)) ||
    compareSeverity(own(a), own(b))
  );
}

const worstFirst = (a: Row, b: Row) =>
  byTrouble(a, b) || a.label.localeCompare(b.label, 'en');

function groupOf({ from, reference, resource }: RowHead): string {
  if (resource && !reference) return `resource/${resource}`;
  return from === 'object' ? 'object' : `reference/${reference ?? ''}`;
}

/**
 * Rows by SecretReference or managed resource, the groups and rows in trouble first; objects
 * without a workload key come last.
 */
function sorted(rows: readonly Row[]): readonly Row[] {
  const groups = groupBy(rows, groupOf);
  const ofObjects = ([name]: readonly [string, unknown]) =>
    Number(name === 'object');
  return [...groups]
    .map(([name, of]) => [name, [...of].sort(worstFirst)] as const)
    .sort(
      (a, b) =>
        ofObjects(a) - ofObjects(b) ||
        byTrouble(a[1][0], b[1][0]) ||
        a[0].localeCompare(b[0], 'en'),
    )
    .flatMap(([, of]) => of);
}

/** The matrix. */
export function rowsOf(
  heads: readonly RowHead[],
  environments: readonly EnvironmentCells[],
): readonly Row[] {
  return sorted(heads.map(head => rowOf(head, environments)));
}

/** @returns a row as it stands in an answer. */
export function rowDto({
  id,
  from,
  label,
  reference,
  resource,
  gap,
  cells,
}: Row): RowDto {
  return {
    id,
    from,
    label,
    ...(reference && { reference }),
    ...(resource && { resource }),
    gap,
    cells: cells.map(cellDto),
  };
}
