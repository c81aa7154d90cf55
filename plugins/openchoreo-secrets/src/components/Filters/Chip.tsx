import type { ChipView } from '../../viewModel/platform/chips';
import type { PlatformUrlChange } from '../../viewModel/platform/urlState';
import { useFrameStyles } from '../Frame/styles';
import { VerdictChip } from '../VerdictChip';

/** A number; where it can, it leaves what it counts. */
export function Chip(props: {
  readonly chip: ChipView;
  readonly onChange: (change: PlatformUrlChange) => void;
}) {
  const classes = useFrameStyles();
  const { on, change, ...line } = props.chip;
  return change ? (
    <button
      type="button"
      className={classes.chipButton}
      aria-pressed={on}
      onClick={() => props.onChange(change)}
    >
      <VerdictChip {...line} />
    </button>
  ) : (
    <VerdictChip {...line} />
  );
}
