import { useTranslate } from '../../hooks/useViewContext';
import { CopyTextButton } from './CopyTextButton';

export function CopyLinkButton() {
  const t = useTranslate();
  return (
    <CopyTextButton
      text={() => window.location.href}
      words={t('matrix.copyLink')}
    />
  );
}
