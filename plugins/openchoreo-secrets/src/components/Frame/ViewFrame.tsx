import { useCallback, type ReactNode } from 'react';
import type { AnswerQuery } from '../../hooks/useAnswer';
import { useTranslate } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import type { MessageView } from '../../viewModel/message';
import { ReportFrame } from '../ReportFrame';
import { AskTeam, MessageState } from '../States';
import { VerdictIcon } from '../VerdictIcon';
import { useFrameStyles } from './styles';

/** A view of the platform page: what its answer comes to for this address, with a word on an answer that grew old. */
export function ViewFrame<
  T,
  S,
  V extends { readonly none?: MessageView },
>(props: {
  readonly query: AnswerQuery<T>;
  /** What the address says. */
  readonly url: S;
  readonly viewOf: (answer: T, url: S, context: ViewContext) => V;
  /** Drawn also where there is nothing to show. */
  readonly always?: boolean;
  readonly children: (view: V) => ReactNode;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { query, url, viewOf, always } = props;
  const { result } = query;
  const view = useCallback(
    (answer: T, context: ViewContext) => viewOf(answer, url, context),
    [viewOf, url],
  );
  const team = result.state === 'failed' ? result.platformTeam : undefined;
  const ask = (
    <AskTeam platformTeam={team} otherwise={t('page.forbiddenAsk')} />
  );
  return (
    <ReportFrame
      query={query}
      view={view}
      forbidden={{
        title: t('page.forbiddenTitle'),
        detail: (
          <>
            {ask}. {t('page.forbiddenDetail')}
          </>
        ),
      }}
    >
      {(made, { kept }) => (
        <>
          {kept.map(note => (
            <p key={note} className={classes.note} role="status">
              <VerdictIcon icon="triangle" />
              {note}
            </p>
          ))}
          {made.none && <MessageState {...made.none} />}
          {(always || !made.none) && props.children(made)}
        </>
      )}
    </ReportFrame>
  );
}
