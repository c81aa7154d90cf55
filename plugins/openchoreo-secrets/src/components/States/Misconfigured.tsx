import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../hooks/useViewContext';
import type { SecretsFailure } from '../../hooks/useAnswer';
import { teamView } from '../../viewModel/withheld';
import { EntityLink } from '../EntityLink';
import { MessageState } from './MessageState';

const useStyles = makeStyles({
  problems: {
    display: 'inline-block',
    maxWidth: 720,
    margin: 0,
    paddingLeft: 20,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

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
              {t('withheld.askLink', { team: team.name })}
            </EntityLink>
          )}
        </>
      }
      action={problems.length > 0 && <Problems problems={problems} />}
      framed={props.framed}
    />
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <ul
      className={classes.problems}
      aria-label={t('state.misconfiguredProblems')}
    >
      {problems.map(problem => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
