import type { StoreCalledView } from '../storeCalled';
import type { IconName, Tone } from '../tone';
import type { FailureView } from './failures';

/** One thing that is known, or not, of several keys. */
export interface PromotionLine {
  readonly id: string;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  /** The keys, where not all are meant. */
  readonly keys?: string;
}

/** Whether the release may go to an environment. */
export interface PromotionView {
  readonly environment: string;
  /** The release, and where it is. */
  readonly note?: string;
  readonly tone: Tone;
  readonly icon: IconName;
  readonly headline: string;
  /** Why nothing can be told of it as a whole. */
  readonly why?: string;
  /** What people call the store that its keys come from there. */
  readonly store?: StoreCalledView;
  readonly failures: readonly FailureView[];
  readonly lines: readonly PromotionLine[];
  readonly markdown: string;
  /** What a pipeline asks. */
  readonly command: string;
}
