import { Link } from 'react-router-dom';
import type { PlaneChip } from '../../viewModel/platform/planeStrip';
import { plainWords } from '../../viewModel/setOff';
import type { Tone } from '../../viewModel/tone';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';
import { VerdictIcon } from '../VerdictIcon';
import { Name } from '../Words';

const TINT: Readonly<
  Partial<Record<Tone, 'errorBadge' | 'warningBadge' | 'unknownBadge'>>
> = {
  error: 'errorBadge',
  warning: 'warningBadge',
  unknown: 'unknownBadge',
};

/** How planes are, each that needs a look by its name; they lead to what is the matter. */
export function PlaneChips(props: { readonly chips: readonly PlaneChip[] }) {
  const classes = useFrameStyles();
  return (
    <ul className={classNames(classes.list, classes.planeChips)}>
      {props.chips.map(chip => {
        const { id, tone, search } = chip;
        const tint = TINT[tone];
        return (
          <li key={id} title={chip.title && plainWords(chip.title)}>
            {search ? (
              <Link
                to={{ search }}
                className={classNames(classes.planeChip, tint && classes[tint])}
              >
                <Words chip={chip} />
              </Link>
            ) : (
              <span className={classes.planeChip}>
                <Words chip={chip} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Words({ chip }: { readonly chip: PlaneChip }) {
  return (
    <>
      <VerdictIcon icon={chip.icon} tone={chip.tone} />
      <Name in="strong" text={chip.name} /> {chip.text}
    </>
  );
}
