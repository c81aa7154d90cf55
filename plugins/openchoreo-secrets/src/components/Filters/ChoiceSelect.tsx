import MenuItem from '@material-ui/core/MenuItem';
import OutlinedInput from '@material-ui/core/OutlinedInput';
import Select from '@material-ui/core/Select';
import type { Option } from '../../viewModel/platform/options';
import { useFrameStyles } from '../Frame/styles';

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
      input={<OutlinedInput />}
      className={classes.field}
      SelectDisplayProps={{ 'aria-label': words }}
      MenuProps={{
        getContentAnchorEl: null,
        anchorOrigin: { vertical: 'bottom', horizontal: 'left' },
        MenuListProps: { 'aria-label': label },
      }}
    >
      {options.map(({ value, label: word }) => (
        <MenuItem key={value} value={value} dense className={classes.option}>
          {word}
        </MenuItem>
      ))}
    </Select>
  );
}
