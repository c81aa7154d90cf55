import type { ReactNode } from 'react';
import { SecretsQueryProvider } from '../../hooks/SecretsQueryProvider';
import { useFeature } from '../../hooks/useFeature';
import { useTranslate } from '../../hooks/useViewContext';
import { useRootStyles } from '../palette/useRootStyles';
import { MessageState, MissingFeature } from '../States';

/**
 * Stands inside everything that the plugin exports: shows it where the app can
 * carry it, and else says what is missing. An overview simply lacks the card
 * of what is switched off.
 */
export function Surface(props: {
  readonly of: 'tab' | 'card' | 'page';
  /** Of what is said in place of the content. */
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const root = useRootStyles();
  const feature = useFeature();
  if (feature === 'on') {
    return <SecretsQueryProvider>{props.children}</SecretsQueryProvider>;
  }
  if (feature === 'off' && props.of === 'card') {
    return null;
  }
  return (
    <div className={props.className ?? root.root}>
      {feature === 'off' ? <SwitchedOff /> : <MissingFeature />}
    </div>
  );
}

function SwitchedOff() {
  const t = useTranslate();
  return (
    <MessageState
      icon="key"
      title={t('state.offTitle')}
      detail={t('state.offDetail')}
    />
  );
}
