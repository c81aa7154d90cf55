import type { ReferencesAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useMemo } from 'react';
import { useAllReferences } from '../../hooks/usePlatform';
import { useReferencesUrl } from '../../hooks/useReferencesUrl';
import { useStructural } from '../../hooks/useStructural';
import type { ViewContext } from '../../viewModel/context';
import { allReferences } from '../../viewModel/platform/references';
import { ReferencesCard } from '../EntityTabs/ReferencesCard';
import { ViewFrame } from '../SecretHealthPage/ViewFrame';
import { MessageState } from '../States';
import { useAllSecretsStyles } from './styles';
import { Words } from '../Words';

/** The SecretReferences of all namespaces: who uses them, which nobody uses, which do not exist. */
export function AllReferences() {
  const query = useAllReferences();
  return (
    <ViewFrame query={query}>
      {(answer, context) => <Loaded answer={answer} context={context} />}
    </ViewFrame>
  );
}

function Loaded(props: {
  readonly answer: ReferencesAnswerDto;
  readonly context: ViewContext;
}) {
  const classes = useAllSecretsStyles();
  const { answer, context } = props;
  const { state, replace } = useReferencesUrl();
  const view = useStructural(
    useMemo(
      () => allReferences(answer, state, context),
      [answer, state, context],
    ),
  );
  if (answer.references.length === 0) {
    const words = view.blind ? 'unknown' : 'empty';
    return (
      <MessageState
        icon={view.blind ? 'question' : 'key'}
        tone="quiet"
        title={context.t(`allSecrets.references.${words}`)}
        detail={context.t(`allSecrets.references.${words}Detail`)}
      />
    );
  }
  return (
    <>
      {view.notes.map(note => (
        <p key={note} className={classes.note}>
          <Words text={note} />
        </p>
      ))}
      <ReferencesCard view={view} url={state} onChange={replace} />
    </>
  );
}
