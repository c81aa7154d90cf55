import Button from '@material-ui/core/Button';
import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { plainWords } from '../../viewModel/setOff';
import { useCopy } from './useCopy';

/** Copies a text that a view has made. */
export function CopyTextButton(props: {
  readonly text: string;
  readonly words: string;
  /** Where several such buttons stand on a page. */
  readonly label?: string;
}) {
  const t = useTranslate();
  const { copied, copy } = useCopy();
  const { text, words, label } = props;
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<FileCopyOutlined fontSize="small" />}
      aria-label={label && plainWords(label)}
      onClick={() => copy(plainWords(text))}
    >
      {copied ? t('matrix.copied') : words}
    </Button>
  );
}
