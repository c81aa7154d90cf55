import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { useKeptRoom } from '../../hooks/useKeptRoom';
import { useTranslate } from '../../hooks/useViewContext';
import {
  changeAnswer,
  type ChangeView,
} from '../../viewModel/change/changeView';
import { VerdictText } from '../ToneText';
import { Words } from '../Words';
import { Section } from './Section';
import { useDrawerStyles } from './styles';

/** From when on a change in the store has not arrived, and whether one at a time of the reader's has. */
export function ChangeSection(props: {
  readonly change: ChangeView;
  readonly now: number;
}) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const room = useKeptRoom<HTMLParagraphElement>();
  const { change, now } = props;
  const answer = changeAnswer(change, typed, { t, now });
  return (
    <Section title={t('change.title')}>
      <p ref={room} className={classes.sentence}>
        <Words text={change.sentence} />
      </p>
      <div className={classes.change}>
        <TextField
          type="datetime-local"
          size="small"
          variant="outlined"
          id="openchoreo-secrets-changed-at"
          label={t('change.field')}
          InputLabelProps={{ shrink: true }}
          inputProps={{ className: classes.typed }}
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <span role="status">{answer && <VerdictText {...answer} />}</span>
      </div>
    </Section>
  );
}
