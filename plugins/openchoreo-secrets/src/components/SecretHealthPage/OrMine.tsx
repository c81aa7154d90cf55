import { useState, type ReactNode } from 'react';
import type { AnswerState } from '../../hooks/useAnswer';
import { useSummary } from '../../hooks/usePlatform';
import { useFrameStyles } from '../Frame';
import { FailedState, TabSkeleton } from '../States';
import { MineViews } from './MineViews';

/** Whether an answer shows that the reader has the right to the platform; nothing where it does not tell. */
function hasRight(result: AnswerState<unknown>): boolean | undefined {
  if (result.state === 'loaded') return true;
  const isRefused = result.state === 'failed' && result.failure === 'forbidden';
  return isRefused ? false : undefined;
}

/** The page of platform engineers; for whoever lacks the right to the platform it is their own secrets. Until that is known it is neither. */
export function OrMine({ children }: { readonly children: ReactNode }) {
  const classes = useFrameStyles();
  const { result, refresh } = useSummary();
  // What was answered last holds while it is asked again.
  const [known, setKnown] = useState<boolean>();
  const right = hasRight(result) ?? known;
  if (right !== known) setKnown(right);
  if (right !== undefined) {
    return right ? <>{children}</> : <MineViews />;
  }
  return (
    <>
      <div className={classes.tabs} />
      <div className={classes.main}>
        {result.state === 'failed' ? (
          <FailedState failure={result.failure} onRetry={refresh} />
        ) : (
          <TabSkeleton />
        )}
      </div>
    </>
  );
}
