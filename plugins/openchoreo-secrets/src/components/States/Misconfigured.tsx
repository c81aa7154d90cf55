import { useTranslate } from '../../hooks/useViewContext';
import type { SecretsFailure } from '../../hooks/useAnswer';
import { teamView } from '../../viewModel/withheld';
import { EntityLink } from '../EntityLink';
import { MessageState } from './MessageState';
import { Problems } from './Problems';
import { Words } from '../Words';

/** What is wrong, to whom it is told; whom to ask, to everybody. */
export function Misconfigured(props: {
  readonly failure: Extract<SecretsFailure, object>;
  readonly framed?: boolean;
}) {
  const t = useTranslate();
  const { problems } = props.failure;
  const team = teamView(props.failure);
  return (
    <MessageState
      icon="alert"
      tone="error"
      title={t('state.misconfiguredTitle')}
      detail={
        <>
          {t('state.misconfiguredDetail')}{' '}
          {team && (
            <EntityLink entity={team.entity}>
              <Words text={t('withheld.askLink', { team: team.name })} />
            </EntityLink>
          )}
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
