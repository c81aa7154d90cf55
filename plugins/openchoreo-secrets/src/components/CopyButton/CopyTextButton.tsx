import FileCopyOutlined from '@material-ui/icons/FileCopyOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import { plainWords } from '../../viewModel/setOff';
import { OutlinedButton } from '../Buttons';
import { useCopy } from './useCopy';

/** Copies a text, line by line: a break in a name is an escape since it came in. Says that it has. */
export function CopyTextButton(props: {
  /** What a view has made, or what is true once it is clicked. */
  readonly text: string | (() => string);
  readonly words: string;
  /** Where several such buttons stand on a page. */
  readonly label?: string;
}) {
  const t = useTranslate();
  const { copied, copy } = useCopy();
  const { text, words, label } = props;
  const onClick = () => {
    const told = typeof text === 'string' ? text : text();
    copy(told.split('\n').map(plainWords).join('\n'));
  };
  return (
    <OutlinedButton
      startIcon={<FileCopyOutlined fontSize="small" />}
      label={label}
      onClick={onClick}
    >
      {copied ? t('matrix.copied') : words}
    </OutlinedButton>
  );
}
