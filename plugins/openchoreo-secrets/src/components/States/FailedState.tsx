import Button from '@material-ui/core/Button';
import RefreshOutlined from '@material-ui/icons/RefreshOutlined';
import type { SecretsFailure } from '../../hooks/useAnswer';
import { useTranslate } from '../../hooks/useViewContext';
import { MessageState } from './MessageState';
import { Misconfigured } from './Misconfigured';
import { SignInAgain } from './SignInAgain';

/** What secret health is shown of. */
export type FailedKind =
  'component' | 'system' | 'resource' | 'environment' | 'domain' | 'plane';

/** Nothing was ever loaded: why, and that secrets themselves are not affected. */
export function FailedState(props: {
  readonly failure: SecretsFailure;
  readonly onRetry: () => void;
  readonly framed?: boolean;
  /** What was asked for. */
  readonly of?: FailedKind;
  /** What the caller may not see, and what it takes; else as `of` says. */
  readonly forbidden?: { readonly title: string; readonly detail: string };
}) {
  const t = useTranslate();
  const { framed, of = 'component' } = props;
  if (typeof props.failure === 'object') {
    return <Misconfigured failure={props.failure} framed={framed} />;
  }
  if (props.failure === 'forbidden' || props.failure === 'notFound') {
    return <NotShown {...props} failure={props.failure} of={of} />;
  }
  const retry = (
    <Button
      size="small"
      variant="outlined"
      startIcon={<RefreshOutlined />}
      onClick={props.onRetry}
    >
      {t('state.retry')}
    </Button>
  );
  switch (props.failure) {
    case 'notConfigured':
      return (
        <MessageState
          icon="key"
          tone="quiet"
          title={t('state.notConfiguredTitle')}
          detail={t('state.notConfiguredDetail')}
          framed={framed}
        />
      );
    case 'signedOut':
    case 'undecided':
      return (
        <MessageState
          icon="lock"
          tone="quiet"
          title={t(`state.${props.failure}Title`)}
          detail={t(`state.${props.failure}Detail`)}
          action={props.failure === 'signedOut' ? <SignInAgain /> : retry}
          framed={framed}
        />
      );
    default:
      return (
        <MessageState
          icon="alert"
          tone="error"
          title={t(
            props.failure === 'invalidAnswer'
              ? 'state.invalidTitle'
              : 'state.downTitle',
          )}
          detail={t(
            props.failure === 'invalidAnswer'
              ? 'state.invalidDetail'
              : 'state.downDetail',
          )}
          action={retry}
          framed={framed}
        />
      );
  }
}

/** What the caller may not see, or what is not there. */
function NotShown(props: {
  readonly failure: 'forbidden' | 'notFound';
  readonly of: FailedKind;
  readonly forbidden?: { readonly title: string; readonly detail: string };
  readonly framed?: boolean;
}) {
  const t = useTranslate();
  const { failure, of } = props;
  const own = failure === 'forbidden' ? props.forbidden : undefined;
  return (
    <MessageState
      icon={failure === 'forbidden' ? 'lock' : 'question'}
      tone="quiet"
      title={own?.title ?? t(`entity.failure.${of}.${failure}`)}
      detail={own?.detail ?? t(`entity.failure.${of}.${failure}Detail`)}
      framed={props.framed}
    />
  );
}
