import { useCallback, useMemo } from 'react';
import { useSecretsUrlState } from '../../hooks/useSecretsUrlState';
import { rowIds } from '../../viewModel/order';
import { groupRows } from '../../viewModel/rows';
import type { CellId, SecretsTabView } from '../../viewModel/secretsTab';

export interface OpenCell {
  readonly cell?: CellId;
  readonly open: (cell: CellId) => void;
  readonly close: () => void;
  readonly goEnvironment: (environment: string) => void;
  readonly goKey: (row: string) => void;
  readonly step: (keys: number, environments: number) => void;
}

/** The cell that the URL names, and ways to another. */
export function useOpenCell({
  rows,
  environments,
}: Pick<SecretsTabView, 'rows' | 'environments'>): OpenCell {
  const { state, push, replace } = useSecretsUrlState();
  const { key: row, environment } = state;
  const shown = environment ?? worstEnvironment(rows, row);
  const cell = useMemo(
    () => (row === undefined ? undefined : { row, environment: shown ?? '' }),
    [row, shown],
  );
  const open = useCallback(
    (to: CellId) => push({ key: to.row, environment: to.environment }),
    [push],
  );
  const names = environments.map(({ name }) => name);
  return {
    cell,
    open,
    close: () => replace({ key: undefined }),
    goEnvironment: to => replace({ environment: to }),
    goKey: to => replace({ key: to, environment: shown }),
    step: (keys, columns) =>
      replace({
        key: neighbour(rowIds(groupRows(rows)), row, keys),
        environment: neighbour(names, shown, columns),
      }),
  };
}

/** The entry `by` places further on; stays at the ends. */
function neighbour(
  all: readonly string[],
  from: string | undefined,
  by: number,
): string | undefined {
  const index = from === undefined ? -1 : all.indexOf(from);
  if (index < 0) {
    return from ?? all[0];
  }
  return all[Math.max(0, Math.min(all.length - 1, index + by))];
}

/** Where a link names a key only: the last environment in trouble, else the last. */
function worstEnvironment(
  rows: SecretsTabView['rows'],
  key: string | undefined,
): string | undefined {
  const cells = rows.find(({ id }) => id === key)?.cells ?? [];
  const troubled = cells.filter(({ attention }) => attention);
  return (troubled.at(-1) ?? cells.at(-1))?.environment;
}
