import type { ViewContext } from '../context';
import { askSentence, teamView, type Note } from '../withheld';

/** Some of what is theirs is left out: that, and whom to ask. */
export function hiddenNote(
  answer: { readonly platformTeam?: string },
  { t }: ViewContext,
): Note {
  const team = teamView(answer);
  const text = t('mine.hiddenSome');
  return team ? { text, team } : { text: `${text} ${askSentence(answer, t)}` };
}
