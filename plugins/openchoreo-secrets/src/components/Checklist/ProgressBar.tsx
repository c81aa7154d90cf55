import type { ProgressView } from '../../viewModel/platform/checklistProgress';
import { plainWords } from '../../viewModel/setOff';
import { classNames } from '../classNames';
import { useFrameStyles } from '../Frame';

/** How far a plane is: a stretch for each kind of state, and the same in words. */
export function ProgressBar({ progress }: { readonly progress: ProgressView }) {
  const classes = useFrameStyles();
  const words = plainWords(progress.label);
  return (
    <span
      className={classes.progress}
      role="img"
      aria-label={words}
      title={words}
    >
      {progress.segments.map(({ tone, size }) => (
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
