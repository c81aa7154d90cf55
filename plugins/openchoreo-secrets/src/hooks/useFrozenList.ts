import { useMemo, useState } from 'react';
import { useFrozenOrder } from './useFrozenOrder';

/** A list that does not move while `held`; what vanished from the answer leaves all the same. */
export function useFrozenList<T extends { readonly id: string }>(
  wanted: readonly T[],
): {
  readonly list: readonly T[];
  readonly changes: number;
  readonly showChanges: () => void;
  readonly onHeld: (held: boolean) => void;
} {
  const [held, setHeld] = useState(false);
  const ids = useMemo(() => wanted.map(({ id }) => id), [wanted]);
  const existing = useMemo(() => new Set(ids), [ids]);
  const order = useFrozenOrder(ids, existing, held);
  const byId = useMemo(
    () => new Map(wanted.map(one => [one.id, one])),
    [wanted],
  );
  return {
    list: order.ids.flatMap(id => byId.get(id) ?? []),
    changes: order.changes,
    showChanges: order.release,
    onHeld: setHeld,
  };
}
