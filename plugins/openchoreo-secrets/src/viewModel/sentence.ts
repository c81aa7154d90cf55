import type { IconName, Tone } from './tone';

/** The one sentence that comes first. */
export interface SummaryView {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly headline: string;
  readonly detail: string;
}

/** What there is to say, sentence after sentence. */
export function sentences(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
