import { lineOf } from './tileLine';
import type { Look, Seen } from './tone';

/** The one sentence that comes first. */
export interface SummaryView extends Look {
  readonly headline: string;
  readonly detail: string;
}

/** There is nothing to judge. */
export const NOTHING: Look = { tone: 'none', icon: 'key' };

/** A sentence in the look of a severity, or in one of its own, and what there is to say after it. */
export function summaryOf(
  look: Seen | Look,
  headline: string,
  ...detail: readonly string[]
): SummaryView {
  const { tone, icon } = lineOf(look, headline);
  return { tone, icon, headline, detail: sentences(...detail) };
}

/** What there is to say, sentence after sentence. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
