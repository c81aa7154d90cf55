import { useTranslate } from '../../hooks/useViewContext';
import type { SecretsFailure } from '../../hooks/useAnswer';
import { AskTeam } from './AskTeam';
import { MessageState } from './MessageState';
import { Problems } from './Problems';

/** What is wrong, to whom it is told; whom to ask, to everybody. */
export function Misconfigured(props: {
  readonly failure: Extract<SecretsFailure, object>;
  readonly framed?: boolean;
}) {
  const t = useTranslate();
  const { problems, platformTeam } = props.failure;
  return (
    <MessageState
      icon="alert"
      tone="error"
      title={t('state.misconfiguredTitle')}
      detail={
        <>
          {t('state.misconfiguredDetail')}{' '}
          <AskTeam platformTeam={platformTeam} />
        </>
      }
      action={
        problems.length > 0 && (
          <Problems
            label={t('state.misconfiguredProblems')}
            problems={problems}
          />
        )
      }
      framed={props.framed}
    />
  );
}
