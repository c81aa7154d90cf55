import { useRef, useState } from 'react';
import { keepOrder } from '../viewModel/order';

/** Follows the wanted order, except while `held`: then what is shown stays where it is, until its release. */
export function useFrozenOrder(
  wanted: readonly string[],
  existing: Pick<ReadonlySet<string>, 'has'>,
  held: boolean,
) {
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
