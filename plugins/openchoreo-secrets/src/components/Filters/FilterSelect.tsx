import MenuItem from '@material-ui/core/MenuItem';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import CheckBoxOutlineBlankOutlined from '@material-ui/icons/CheckBoxOutlineBlankOutlined';
import CheckBoxOutlined from '@material-ui/icons/CheckBoxOutlined';
import { useTranslate } from '../../hooks/useViewContext';
import type { FilterView } from '../../viewModel/platform/options';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame/styles';
import { Name, Words } from '../Words';
import { plainWords } from '../../viewModel/setOff';

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
      input={<OutlinedInput />}
      className={classNames(classes.field, chosen.length > 0 && classes.on)}
      renderValue={() => <Words text={words} />}
      SelectDisplayProps={{ 'aria-label': plainWords(words) }}
      MenuProps={{
        getContentAnchorEl: null,
        anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
        MenuListProps: { 'aria-label': name },
      }}
    >
      {options.map(({ value, label }) => (
        <MenuItem key={value} value={value} dense className={classes.option}>
          {chosen.includes(value) ? (
            <CheckBoxOutlined aria-hidden color="primary" />
          ) : (
            <CheckBoxOutlineBlankOutlined aria-hidden />
          )}
          <Name text={label} />
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
