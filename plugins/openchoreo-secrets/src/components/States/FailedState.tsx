import Button from '@material-ui/core/Button';
import RefreshOutlined from '@material-ui/icons/RefreshOutlined';
import type { SecretsFailure } from '../../hooks/useAnswer';
import { useTranslate } from '../../hooks/useViewContext';
import { MessageState } from './MessageState';

/** Nothing was ever loaded: why, and that secrets themselves are not affected. */
export function FailedState(props: {
  readonly failure: SecretsFailure;
  readonly onRetry: () => void;
  readonly framed?: boolean;
  /** What the caller may not see, and what it takes; else a component. */
  readonly forbidden?: { readonly title: string; readonly detail: string };
}) {
  const t = useTranslate();
  const { framed } = props;
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
    case 'forbidden':
      return (
        <MessageState
          icon="lock"
          tone="quiet"
          title={props.forbidden?.title ?? t('state.forbiddenTitle')}
          detail={props.forbidden?.detail ?? t('state.forbiddenDetail')}
          framed={framed}
        />
      );
    case 'notFound':
      return (
        <MessageState
          icon="question"
          tone="quiet"
          title={t('state.notFoundTitle')}
          detail={t('state.notFoundDetail')}
          framed={framed}
        />
      );
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
