import Button from '@material-ui/core/Button';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { plainWords } from '../../viewModel/setOff';
import { useCopy } from './useCopy';

/** Copies what is made once it is clicked, and says that it has. */
export function CopyButton(props: {
  readonly make: () => string;
  readonly words: string;
  readonly label?: string;
}) {
  const t = useTranslate();
  const { copied, copy } = useCopy();
  const { make, words, label } = props;
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FileCopyOutlined fontSize="small" />}
      aria-label={label && plainWords(label)}
      onClick={() => copy(make())}
    >
      {copied ? t('matrix.copied') : words}
    </Button>
  );
}
