import type { Severity } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { lookOf, type IconName, type Tone } from './tone';

/** Colour and shape. */
interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** The one sentence that comes first. */
export interface SummaryView extends Look {
  readonly headline: string;
  readonly detail: string;
}

/** There is nothing to judge. */
export const NOTHING: Look = { tone: 'none', icon: 'key' };

/** A sentence in the look of a severity, or in one of its own, and what there is to say after it. */
export function summaryOf(
  look: Severity | Look,
  headline: string,
  ...detail: readonly string[]
): SummaryView {
  const { tone, icon } = typeof look === 'string' ? lookOf(look) : look;
  return { tone, icon, headline, detail: sentences(...detail) };
}

/** What there is to say, sentence after sentence. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
