import type { IconName, Tone } from './tone';

/** A judgement in short: colour, shape and words. */
export interface TileLine {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly title?: string;
}
