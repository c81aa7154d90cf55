import Button from '@material-ui/core/Button';
import { useFrozenList } from '../../hooks/useFrozenList';
import { useTranslate } from '../../hooks/useViewContext';
import { useHeld } from './useHeld';

/** A list that stays as it is while somebody points at what wears `held`; `changes` says how much would move. */
export function useHeldList<T extends { readonly id: string }>(
  wanted: readonly T[],
) {
  const t = useTranslate();
  const { list, changes, showChanges, onHeld } = useFrozenList(wanted);
  return {
    list,
    held: useHeld(onHeld),
    changes: changes > 0 && (
      <Button size="small" color="primary" onClick={showChanges}>
        {t('matrix.changes', { count: changes })}
      </Button>
    ),
  };
}

export type Held = ReturnType<typeof useHeld>;
