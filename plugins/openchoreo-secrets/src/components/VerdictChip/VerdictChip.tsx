import type { IconName, Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { part, sheet } from '../palette/sheet';
import { toneBoxes } from '../palette/toneTexts';
import { together } from '../palette/shapes';
import { VerdictIcon } from '../VerdictIcon';
import { Words } from '../Words';

const chip = part(() => ({
  root: {
    ...together(6),
    height: 24,
    padding: '0 10px 0 6px',
    border: '1px solid',
    borderRadius: 12,
    fontSize: 13,
    fontWeight: 600,
    maxWidth: '100%',
    whiteSpace: 'nowrap',
    '& svg': { fontSize: 16, flex: 'none' },
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
}));

const useStyles = sheet(chip, toneBoxes);

/** A verdict as a pill: colour, shape and word together. */
export function VerdictChip(props: {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}) {
  const classes = useStyles();
  return (
    <span className={classNames(classes.root, classes[props.tone])}>
      <VerdictIcon icon={props.icon} />
      <Words in="span" className={classes.text} text={props.text} />
    </span>
  );
}
