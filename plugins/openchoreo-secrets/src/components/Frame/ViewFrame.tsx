import { useMemo, type ReactNode } from 'react';
import { confirmedOf, type AnswerQuery } from '../../hooks/useAnswer';
import { useStructural } from '../../hooks/useStructural';
import { useTranslate, useViewContext } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import type { MessageView } from '../../viewModel/message';
import { AskTeam, FailedState, MessageState, TabSkeleton } from '../States';
import { VerdictIcon } from '../VerdictIcon';
import { useFrameStyles } from './styles';

interface ViewOf<T, S, V> {
  /** What the address says. */
  readonly url: S;
  readonly viewOf: (answer: T, url: S, context: ViewContext) => V;
  readonly children: (view: V) => ReactNode;
}

/**
 * A view of the platform page: what it shows while it has no answer, a word on
 * an answer that grew old, and else what the answer comes to for this address.
 */
export function ViewFrame<T, S, V extends { readonly none?: MessageView }>(
  props: ViewOf<T, S, V> & { readonly query: AnswerQuery<T> },
) {
  const t = useTranslate();
  const { query, ...view } = props;
  const { result, refresh } = query;
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
            detail: (
              <>
                <AskTeam
                  platformTeam={result.platformTeam}
                  otherwise={t('page.forbiddenAsk')}
                />
                . {t('page.forbiddenDetail')}
              </>
            ),
          }}
        />
      );
    default:
      return (
        <>
          {result.failure && <Kept at={result.confirmedAt} context={context} />}
          <Loaded {...view} answer={result.answer} context={context} />
        </>
      );
  }
}

function Loaded<T, S, V extends { readonly none?: MessageView }>(
  props: ViewOf<T, S, V> & {
    readonly answer: T;
    readonly context: ViewContext;
  },
) {
  const { answer, url, viewOf, context } = props;
  const view = useStructural(
    useMemo(() => viewOf(answer, url, context), [answer, url, viewOf, context]),
  );
  return (
    <>
      {view.none && <MessageState tone="quiet" {...view.none} />}
      {props.children(view)}
    </>
  );
}

function Kept(props: { readonly at: number; readonly context: ViewContext }) {
  const classes = useFrameStyles();
  const { t, times, now } = props.context;
  return (
    <p className={classes.note} role="status">
      <VerdictIcon icon="triangle" />
      {t('state.kept', { time: times.clock(props.at, now) })}
    </p>
  );
}
