import { useMemo, type ReactNode } from 'react';
import {
  confirmedOf,
  type AnswerQuery,
  type AnswerState,
  type SecretsFailure,
} from '../../hooks/useAnswer';
import { useStructural } from '../../hooks/useStructural';
import { useViewContext } from '../../hooks/useViewContext';
import type { ViewContext } from '../../viewModel/context';
import { FailedState, TabSkeleton, type FailedStateProps } from '../States';

/** An answer in hand, with what stands above it where it grew old. */
export interface Loaded<T> {
  readonly answer: T;
  readonly context: ViewContext;
  readonly kept: readonly string[];
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

interface ReportFrameProps<T, View> extends Pick<
  FailedStateProps,
  'of' | 'forbidden'
> {
  readonly query: AnswerQuery<T>;
  /** What there is to say, nothing where the answer lacks the entity; keeps its identity while it would say the same. */
  readonly view: (answer: T, context: ViewContext) => View | undefined;
  /** The shape of what loads; that of a tab, unless told. */
  readonly skeleton?: ReactNode;
  /** What a failure stands in, where that is no card of its own. */
  readonly within?: (failed: ReactNode) => ReactNode;
  /** The report, and below it what is the entity's own. */
  readonly children: (view: View, loaded: Loaded<T>) => ReactNode;
}

/** A tab or card of any entity: what it shows while it has no answer, and then what its answer says. */
export function ReportFrame<T, View>(props: ReportFrameProps<T, View>) {
  const { result } = props.query;
  switch (result.state) {
    case 'loading':
      return <>{props.skeleton ?? <TabSkeleton />}</>;
    case 'failed':
      return <Failed {...props} failure={result.failure} />;
    default:
      return <LoadedReport {...props} result={result} />;
  }
}

function Failed<T, View>(
  props: ReportFrameProps<T, View> & { readonly failure: SecretsFailure },
) {
  const { of, query, within, failure, forbidden } = props;
  const state = (
    <FailedState
      failure={failure}
      of={of}
      forbidden={forbidden}
      onRetry={query.refresh}
      framed={within === undefined}
    />
  );
  return <>{within ? within(state) : state}</>;
}

function LoadedReport<T, View>(
  props: ReportFrameProps<T, View> & {
    readonly result: Extract<AnswerState<T>, { readonly state: 'loaded' }>;
  },
) {
  const { query, view, result } = props;
  const { answer, failure, confirmedAt } = result;
  const { refreshing, refresh: onRefresh } = query;
  const context = useViewContext(confirmedOf(result));
  const made = useStructural(
    useMemo(() => view(answer, context), [view, answer, context]),
  );
  if (made === undefined) {
    return <Failed {...props} failure="notFound" />;
  }
  const time = context.times.clock(confirmedAt, context.now);
  const kept = failure ? [context.t('state.kept', { time })] : [];
  return (
    <>
      {props.children(made, { answer, context, kept, refreshing, onRefresh })}
    </>
  );
}
