import { DraftMeta } from '../log';

/** An object as it was read from a real cluster. @public */
export interface RecordedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: DraftMeta;
  readonly [field: string]: unknown;
}
