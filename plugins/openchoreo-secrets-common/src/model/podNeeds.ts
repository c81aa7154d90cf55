/** How a pod takes a Secret. */
export type NeedWay =
  'keyRef' | 'envFrom' | 'volumeItem' | 'volume' | 'subPath' | 'imagePull';

/** What a pod template takes of one Secret of its namespace: one key, or whatever it has. */
export interface PodNeed {
  readonly secret: string;
  readonly key?: string;
  readonly how: NeedWay;
  readonly optional: boolean;
}
