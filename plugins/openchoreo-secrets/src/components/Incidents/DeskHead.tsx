import Card from '@material-ui/core/Card';
import { useKeptRoom } from '../../hooks/useKeptRoom';
import { useTranslate } from '../../hooks/useViewContext';
import type { DeskHeadline } from '../../viewModel/platform/deskHeadline';
import { useFrameStyles } from '../Frame';
import { ToneText } from '../ToneText';

/** What is broken, in a sentence; beside it is room for how it came to be. */
export function DeskHead({ headline }: { readonly headline: DeskHeadline }) {
  const classes = useFrameStyles();
  const t = useTranslate();
  // What recovers takes lines from the sentence, and moves nothing below it.
  const room = useKeptRoom<HTMLDivElement>();
  return (
    <Card
      ref={room}
      component="section"
      aria-label={t('desk.label')}
      className={classes.desk}
    >
      <div>
        <h2>{headline.title}</h2>
        <p aria-live="polite">{headline.detail}</p>
        <ul className={classes.list}>
          {headline.parts.map(part => (
            <li key={part.text}>
              <ToneText {...part} quiet />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
