import type { ReactNode } from 'react';
import { confirmedOf, type AnswerQuery } from '../../hooks/useAnswer';
import { useViewContext } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import { FailedState, TabSkeleton, type FailedKind } from '../States';

/** An answer in hand, with what stands above it where it grew old. */
export interface Loaded<T> {
  readonly answer: T;
  readonly context: ViewContext;
  readonly kept: readonly string[];
}

/** What a tab shows while it has no answer. */
export function TabFrame<T>(props: {
  readonly of: FailedKind;
  readonly query: AnswerQuery<T>;
  readonly children: (loaded: Loaded<T>) => ReactNode;
}) {
  const { result, refresh } = props.query;
  const context = useViewContext(confirmedOf(result));
  switch (result.state) {
    case 'loading':
      return <TabSkeleton />;
    case 'failed':
      return (
        <FailedState failure={result.failure} of={props.of} onRetry={refresh} />
      );
    default: {
      const { answer, failure, confirmedAt } = result;
      const time = context.times.clock(confirmedAt, context.now);
      const kept = failure ? [context.t('state.kept', { time })] : [];
      return <>{props.children({ answer, context, kept })}</>;
    }
  }
}
