import type {
  HealthThresholds,
  Horizon,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Checklist } from '../../ownership/checklist/checklist';
import type { Moment } from '../../ownership/lookupIn';
import type { StoreName } from './storeName';
import type { Snapshot } from '../../observed/snapshot';

/** What every view is made from. */
export interface QueryContext extends Moment {
  readonly snapshot: Snapshot;
  readonly thresholds: HealthThresholds;
  /** Is told until when what is judged holds, by our clock. */
  readonly horizon?: Horizon;
  /** What planes should have; absent, nothing is expected of them. */
  readonly checklist?: Checklist;
  /** What the platform calls its stores. */
  readonly storeNames?: readonly StoreName[];
}
