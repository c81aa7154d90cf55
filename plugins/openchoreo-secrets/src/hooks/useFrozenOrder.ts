import { useRef, useState } from 'react';
import { keepOrder, type KeptOrder } from '../viewModel/order';

export interface FrozenOrder extends KeptOrder {
  /** Show the wanted order now. */
  readonly release: () => void;
}

/** Follows the wanted order, except while `held`: then what is shown stays where it is. */
export function useFrozenOrder(
  wanted: readonly string[],
  existing: Pick<ReadonlySet<string>, 'has'>,
  held: boolean,
): FrozenOrder {
  const shown = useRef(wanted);
  const [, setReleases] = useState(0);
  const kept = held
    ? keepOrder(shown.current, wanted, existing)
    : { ids: wanted, changes: 0 };
  shown.current = kept.ids;
  return {
    ...kept,
    release: () => {
      shown.current = wanted;
      setReleases(count => count + 1);
    },
  };
}
