import type { ProgressView } from '../../viewModel/platform/checklistProgress';
import { classNames } from '../classNames';
import { useChecklistStyles } from './styles';
import { plainWords } from '../../viewModel/setOff';

/** How far a plane is: a stretch for each kind of state, and the same in words. */
export function ProgressBar({ progress }: { readonly progress: ProgressView }) {
  const classes = useChecklistStyles();
  return (
    <span
      className={classes.bar}
      role="img"
      aria-label={plainWords(progress.label)}
      title={plainWords(progress.label)}
    >
      {progress.segments.map(({ tone, size }) => (
        <i
          key={tone}
          className={classNames(classes.segment, classes[`${tone}Bar`])}
          style={{ flexGrow: size }}
        />
      ))}
    </span>
  );
}
