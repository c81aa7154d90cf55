import Button from '@material-ui/core/Button';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { plainWords } from '../../viewModel/setOff';
import { useCopy } from './useCopy';

/** Copies a list as text, a line each. */
export function CopyListButton({ text }: { readonly text: string }) {
  const t = useTranslate();
  const { copied, copy } = useCopy();
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FileCopyOutlined fontSize="small" />}
      onClick={() => copy(text.split('\n').map(plainWords).join('\n'))}
    >
      {t(copied ? 'matrix.copied' : 'allSecrets.used.copy')}
    </Button>
  );
}
