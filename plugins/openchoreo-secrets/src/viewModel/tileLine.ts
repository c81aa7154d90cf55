import { lookOf, type Look, type Seen } from './tone';

/** A judgement in short: colour, shape and words. */
export interface TileLine extends Look {
  readonly text: string;
  readonly title?: string;
}

/** Words in the look of a severity, or in one of their own. */
export function lineOf(
  look: Seen | Look,
  text: string,
  title?: string,
): TileLine {
  const { tone, icon } = typeof look === 'string' ? lookOf(look) : look;
  return { tone, icon, text, title };
}
