import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import RefreshOutlined from '@material-ui/icons/RefreshOutlined';
import type { ReactNode } from 'react';
import type { SecretsFailure } from '../../hooks/useAnswer';
import { useTranslate } from '../../hooks/useViewContext';
import { OutlinedButton } from '../Buttons';
import { MessageState } from './MessageState';
import { Misconfigured } from './Misconfigured';

/** What secret health is shown of. */
type FailedKind =
  'component' | 'system' | 'resource' | 'environment' | 'domain' | 'plane';

export interface FailedStateProps {
  readonly failure: SecretsFailure;
  readonly onRetry: () => void;
  readonly framed?: boolean;
  /** What was asked for. */
  readonly of?: FailedKind;
  /** What the caller may not see, and what it takes; else as `of` says. */
  readonly forbidden?: {
    readonly title: string;
    readonly detail: ReactNode;
  };
}

const QUIET = { icon: 'key', tone: 'quiet' } as const;
const LOCKED = { icon: 'lock', tone: 'quiet' } as const;
const BROKEN = { icon: 'alert', tone: 'error' } as const;

const LOOKS = {
  notConfigured: { ...QUIET, words: 'notConfigured', act: 'nothing' },
  signedOut: { ...LOCKED, words: 'signedOut', act: 'signIn' },
  undecided: { ...LOCKED, words: 'undecided', act: 'retry' },
  invalidAnswer: { ...BROKEN, words: 'invalid', act: 'retry' },
  unavailable: { ...BROKEN, words: 'down', act: 'retry' },
} as const;

/** Nothing was ever loaded: why, and that secrets themselves are not affected. */
export function FailedState(props: FailedStateProps) {
  const t = useTranslate();
  const { failure, framed, of = 'component' } = props;
  if (typeof failure === 'object') {
    return <Misconfigured failure={failure} framed={framed} />;
  }
  if (failure === 'forbidden' || failure === 'notFound') {
    const own = failure === 'forbidden' ? props.forbidden : undefined;
    return (
      <MessageState
        icon={failure === 'forbidden' ? 'lock' : 'question'}
        title={own?.title ?? t(`entity.failure.${of}.${failure}`)}
        detail={own?.detail ?? t(`entity.failure.${of}.${failure}Detail`)}
        framed={framed}
      />
    );
  }
  const { icon, tone, words, act } = LOOKS[failure];
  return (
    <MessageState
      icon={icon}
      tone={tone}
      title={t(`state.${words}Title`)}
      detail={t(`state.${words}Detail`)}
      action={
        act === 'signIn' ? (
          <SignInAgain />
        ) : (
          act === 'retry' && <Retry onRetry={props.onRetry} />
        )
      }
      framed={framed}
    />
  );
}

function Retry({ onRetry }: Pick<FailedStateProps, 'onRetry'>) {
  const t = useTranslate();
  return (
    <OutlinedButton startIcon={<RefreshOutlined />} onClick={onRetry}>
      {t('state.retry')}
    </OutlinedButton>
  );
}

/** Leaves the session that is not accepted any more: the portal asks to sign in. */
function SignInAgain() {
  const t = useTranslate();
  const identity = useApi(identityApiRef);
  return (
    <OutlinedButton onClick={() => identity.signOut()}>
      {t('state.signIn')}
    </OutlinedButton>
  );
}
