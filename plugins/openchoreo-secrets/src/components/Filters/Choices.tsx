import type { Option } from '../../viewModel/platform/options';
import { useFrameStyles } from '../Frame/styles';

/** A few ways to see a list beside each other, of which one is chosen. */
export function Choices(props: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChange: (value: string) => void;
}) {
  const classes = useFrameStyles();
  const { label, options, chosen } = props;
  return (
    <div role="group" aria-label={label} className={classes.choices}>
      {options.map(option => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === chosen}
          onClick={() => props.onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
