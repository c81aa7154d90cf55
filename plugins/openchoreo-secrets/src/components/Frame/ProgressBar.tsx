import type { Tone } from '../../viewModel/tone';
import { plainWords } from '../../viewModel/setOff';
import { classNames } from '../classNames';
import { useFrameStyles } from './styles';

/** Stretches as wide as what they count; without a label the same stands beside it in words. */
export function ProgressBar(props: {
  readonly segments: readonly { readonly tone: Tone; readonly size: number }[];
  readonly label?: string;
}) {
  const classes = useFrameStyles();
  const words = props.label && plainWords(props.label);
  return (
    <span
      className={classes.progress}
      {...(words
        ? { role: 'img', 'aria-label': words, title: words }
        : { 'aria-hidden': true })}
    >
      {props.segments.map(({ tone, size }) => (
        <i
          key={tone}
          className={classNames(
            classes.segment,
            classes[tone],
            tone === 'unknown' && classes.unknownSegment,
          )}
          style={{ flexGrow: size }}
        />
      ))}
    </span>
  );
}
