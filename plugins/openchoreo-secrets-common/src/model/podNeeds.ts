/** How a pod takes a Secret. @public */
export const NEED_WAYS = [
  'keyRef',
  'envFrom',
  'volumeItem',
  'volume',
  'subPath',
  'imagePull',
] as const;

/** @public */
export type NeedWay = (typeof NEED_WAYS)[number];

/** What a pod template takes of one Secret of its namespace: one key, or whatever it has. @alpha */
export interface PodNeed {
  readonly secret: string;
  readonly key?: string;
  /** The variable or file that it becomes, where that is not called as the key. */
  readonly as?: string;
  readonly how: NeedWay;
  readonly optional: boolean;
}
