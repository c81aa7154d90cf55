import type { ReactNode } from 'react';
import { confirmedOf, type AnswerQuery } from '../../hooks/useAnswer';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import { FailedState, TabSkeleton } from '../States';
import { VerdictIcon } from '../VerdictIcon';
import { usePageStyles } from './pageStyles';

/** What a view shows while it has no answer, and a word on an answer that grew old. */
export function ViewFrame<T>(props: {
  readonly query: AnswerQuery<T>;
  readonly children: (answer: T, context: ViewContext) => ReactNode;
}) {
  const t = useTranslate();
  const { result, refresh } = props.query;
  const context = useViewContext(confirmedOf(result));
  switch (result.state) {
    case 'loading':
      return <TabSkeleton />;
    case 'failed':
      return (
        <FailedState
          failure={result.failure}
          onRetry={refresh}
          forbidden={{
            title: t('page.forbiddenTitle'),
            detail: t('page.forbiddenDetail'),
          }}
        />
      );
    default:
      return (
        <>
          {result.failure && <Kept at={result.confirmedAt} context={context} />}
          {props.children(result.answer, context)}
        </>
      );
  }
}

function Kept(props: { readonly at: number; readonly context: ViewContext }) {
  const classes = usePageStyles();
  const { t, times, now } = props.context;
  return (
    <p className={classes.kept} role="status">
      <VerdictIcon icon="triangle" />
      {t('state.kept', { time: times.clock(props.at, now) })}
    </p>
  );
}
