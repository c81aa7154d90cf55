import type { DeliveredView } from '../../viewModel/delivered';
import { VerdictChip } from '../VerdictChip';
import { useToneStyles, VerdictText } from './ToneText';
import { Words } from '../Words';

/** What a pod gets, since when or of when, and what that does to it. */
export function DeliveredText({ view }: { readonly view: DeliveredView }) {
  const classes = useToneStyles();
  const { tone, icon, word, beside, tag } = view;
  return (
    <span className={classes.delivered}>
      <VerdictText tone={tone} icon={icon} text={word} />
      <Words in="span" text={beside} />
      {tag && <VerdictChip tone={tone} icon={icon} text={tag} />}
    </span>
  );
}
