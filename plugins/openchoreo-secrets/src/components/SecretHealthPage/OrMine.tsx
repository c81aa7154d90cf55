import { useState, type ReactNode } from 'react';
import { useSummary } from '../../hooks/usePlatform';
import { MineViews } from './MineViews';

/** Whether the reader lacks the right to the platform, as far as it was answered: what was answered last holds while it is asked again. */
function useLacksRight(): boolean {
  const { result } = useSummary();
  const [known, setKnown] = useState(false);
  if (result.state === 'loading') return known;
  const lacksRight =
    result.state === 'failed' && result.failure === 'forbidden';
  if (lacksRight !== known) setKnown(lacksRight);
  return lacksRight;
}

/** The page of platform engineers; for whoever lacks the right to the platform it is their own secrets. */
export function OrMine(props: {
  readonly base: string;
  readonly children: ReactNode;
}) {
  return useLacksRight() ? (
    <MineViews base={props.base} />
  ) : (
    <>{props.children}</>
  );
}
