import type { IconName, Tone } from './tone';

/** A line of a tile: icon and words. */
export interface TileLine {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly title?: string;
}
