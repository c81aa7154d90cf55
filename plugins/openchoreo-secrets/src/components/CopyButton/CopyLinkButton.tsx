import Button from '@material-ui/core/Button';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { useCopy } from './useCopy';

/** Copies the address of what is shown. */
export function CopyLinkButton() {
  const t = useTranslate();
  const { copied, copy } = useCopy();
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FileCopyOutlined fontSize="small" />}
      onClick={() => copy(window.location.href)}
    >
      {t(copied ? 'matrix.copied' : 'matrix.copyLink')}
    </Button>
  );
}
