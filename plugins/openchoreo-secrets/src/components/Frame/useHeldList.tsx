import { useState } from 'react';
import { useFrozenOrder } from '../../hooks/useFrozenOrder';
import { useTranslate } from '../../hooks/useViewContext';
import { TextButton } from '../Buttons';
import { useHeld } from './useHeld';

/** A list that stays as it is while somebody points at what wears `held`, but for what vanished from the answer; `changes` says how much would move. */
export function useHeldList<T extends { readonly id: string }>(
  wanted: readonly T[],
) {
  const [isHeld, setHeld] = useState(false);
  const byId = new Map(wanted.map(one => [one.id, one]));
  const { ids, ...order } = useFrozenOrder([...byId.keys()], byId, isHeld);
  return {
    list: ids.flatMap(id => byId.get(id) ?? []),
    held: useHeld(setHeld),
    changes: <Changes {...order} />,
  };
}

/** How many rows would move if the newest order were shown, and the way to that. */
export function Changes(props: {
  readonly changes: number;
  readonly release: () => void;
}) {
  const t = useTranslate();
  return props.changes > 0 ? (
    <TextButton onClick={props.release}>
      {t('matrix.changes', { count: props.changes })}
    </TextButton>
  ) : null;
}

export type Held = ReturnType<typeof useHeld>;
