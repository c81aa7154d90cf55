import { makeStyles } from '@material-ui/core/styles';
import type { DeliveredView } from '../../viewModel/delivered';
import { secretPalette } from '../palette/secretPalette';
import { VerdictChip } from '../VerdictChip';
import { VerdictText } from './ToneText';
import { Words } from '../Words';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    color: secretPalette(theme).soft,
  },
}));

/** What a pod gets, since when or of when, and what that does to it. */
export function DeliveredText({ view }: { readonly view: DeliveredView }) {
  const classes = useStyles();
  const { tone, icon, word, beside, tag } = view;
  return (
    <span className={classes.root}>
      <VerdictText tone={tone} icon={icon} text={word} />
      {beside && (
        <span>
          <Words text={beside} />
        </span>
      )}
      {tag && <VerdictChip tone={tone} icon={icon} text={tag} />}
    </span>
  );
}
