import { useTranslate } from '../../hooks/useViewContext';
import { CopyTextButton } from './CopyTextButton';

/** Copies a list as text, a line each. */
export function CopyListButton({ text }: { readonly text: string }) {
  const t = useTranslate();
  return <CopyTextButton text={text} words={t('allSecrets.used.copy')} />;
}
