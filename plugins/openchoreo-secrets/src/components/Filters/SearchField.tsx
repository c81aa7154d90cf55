import InputAdornment from '@material-ui/core/InputAdornment';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import SearchOutlined from '@material-ui/icons/SearchOutlined';
import { useSearchText } from '../../hooks/useSearchText';
import { useTranslate } from '../../hooks/useViewContext';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame/styles';

/** Finds by words; tells after a pause in the typing. */
export function SearchField(props: {
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const [text, setText] = useSearchText(props.value, props.onChange);
  return (
    <OutlinedInput
      type="search"
      value={text}
      onChange={({ target: { value } }) => setText(value)}
      placeholder={props.hint}
      className={classNames(classes.field, classes.search)}
      inputProps={{ 'aria-label': t('filter.search'), title: props.hint }}
      startAdornment={
        <InputAdornment position="start">
          <SearchOutlined aria-hidden />
        </InputAdornment>
      }
    />
  );
}
