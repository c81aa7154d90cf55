import type { IconName } from './tone';

/** One thing that is said where nothing else can be shown. */
export interface MessageView {
  readonly icon: IconName;
  readonly title: string;
  readonly detail: string;
}

/** @param shown - whether that is so: nothing is said where there is something to show. */
export function messageWhere(
  shown: boolean,
  icon: IconName,
  title: string,
  detail: string,
): MessageView | undefined {
  return shown ? { icon, title, detail } : undefined;
}
