import { useTranslate } from '../../hooks/useViewContext';
import { CopyButton } from './CopyButton';

export function CopyLinkButton() {
  const t = useTranslate();
  return (
    <CopyButton
      make={() => window.location.href}
      words={t('matrix.copyLink')}
    />
  );
}
