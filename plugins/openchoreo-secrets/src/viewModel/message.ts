import type { IconName } from './tone';

/** One thing that is said where nothing else can be shown. */
export interface MessageView {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
}
