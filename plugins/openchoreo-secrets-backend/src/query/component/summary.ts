import {
  needsAttention,
  worstSeverity,
  type ComponentSecretsDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Cell } from '../matrix/cell';
import { blocksPodStart } from '../objects/delivered';
import type { Row } from '../matrix/rows';
import { defined } from '../wire/wireHealth';
import { wireTime } from '../wire/wireTime';

function oldestSuccess(cells: readonly Cell[]): number | undefined {
  const times = cells.flatMap(({ health }) =>
    health.verdict === 'synced' && health.refreshedAt !== undefined
      ? [health.refreshedAt]
      : [],
  );
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Counts culprits: what another key holds back is counted apart. */
export function summaryOf(
  rows: readonly Row[],
  others: readonly Severity[],
): ComponentSecretsDto['summary'] {
  const cells = rows.flatMap(row => row.cells);
  const having = (test: (cell: Cell) => boolean) =>
    rows.filter(row => row.cells.some(test)).length;
  const notFollowed = cells.filter(({ delivered }) =>
    delivered.delivery.flags.includes('notFollowed'),
  ).length;
  return defined({
    keys: rows.length,
    attention: having(
      ({ health, heldBackBy }) =>
        heldBackBy === undefined && needsAttention(health.severity),
    ),
    blocking: having(blocksPodStart),
    heldBack: cells.filter(({ heldBackBy }) => heldBackBy !== undefined).length,
    unknownCells: cells.filter(({ health }) => health.severity === 'unknown')
      .length,
    cells: cells.length,
    notFollowed: notFollowed > 0 ? notFollowed : undefined,
    worst: worstSeverity([
      ...others,
      ...cells.map(({ health }) => health.severity),
    ]),
    oldestRefreshAt: wireTime(oldestSuccess(cells)),
  });
}
