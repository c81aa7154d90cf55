import MenuItem from '@material-ui/core/MenuItem';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import CheckBoxOutlineBlankOutlined from '@material-ui/icons/CheckBoxOutlineBlankOutlined';
import CheckBoxOutlined from '@material-ui/icons/CheckBoxOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type { FilterView, Option } from '../../viewModel/platform/options';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame/styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

/** A field that is read out as it stands, and unfolds below itself. */
function fieldOf(label: string, words: string) {
  return {
    input: <OutlinedInput />,
    SelectDisplayProps: { 'aria-label': words },
    MenuProps: {
      getContentAnchorEl: null,
      anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
      MenuListProps: { 'aria-label': label },
    },
  } as const;
}

/** One of a few ways to see a list. */
export function ChoiceSelect(props: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChange: (value: string) => void;
}) {
  const classes = useFrameStyles();
  const { label, options, chosen } = props;
  const words = options.find(({ value }) => value === chosen)?.label ?? '';
  return (
    <Select
      value={chosen}
      onChange={({ target: { value } }) => props.onChange(String(value))}
      {...fieldOf(label, words)}
      className={classes.field}
    >
      {options.map(({ value, label: word }) => (
        <MenuItem key={value} value={value} dense className={classes.option}>
          {word}
        </MenuItem>
      ))}
    </Select>
  );
}

/** A filter that takes several values. */
export function FilterSelect(props: {
  readonly filter: FilterView;
  readonly onChange: (values: readonly string[]) => void;
}) {
  const classes = useFrameStyles();
  const t = useTranslate();
  const { filter, onChange } = props;
  const { label: name, options, chosen } = filter;
  const words = wordsOf(filter, t);
  return (
    <Select
      multiple
      displayEmpty
      value={[...chosen]}
      onChange={({ target: { value } }) => {
        if (Array.isArray(value)) {
          onChange(value.map(String));
        }
      }}
      {...fieldOf(name, plainWords(words))}
      className={classNames(classes.field, chosen.length > 0 && classes.on)}
      renderValue={() => <Words text={words} />}
    >
      {options.map(({ value, label, count }) => (
        <MenuItem key={value} value={value} dense className={classes.option}>
          {chosen.includes(value) ? (
            <CheckBoxOutlined aria-hidden color="primary" />
          ) : (
            <CheckBoxOutlineBlankOutlined aria-hidden />
          )}
          <Name text={label} />
          {count !== undefined && (
            <span className={classes.count}>{count}</span>
          )}
        </MenuItem>
      ))}
    </Select>
  );
}

function wordsOf(
  { label: name, options, chosen }: FilterView,
  t: ReturnType<typeof useTranslate>,
): string {
  if (chosen.length === 0) {
    return t('filter.any', { name });
  }
  const [only] = chosen;
  return chosen.length === 1
    ? t('filter.one', {
        name,
        value: options.find(({ value }) => value === only)?.label ?? only,
      })
    : t('filter.some', { name, n: chosen.length, all: options.length });
}
