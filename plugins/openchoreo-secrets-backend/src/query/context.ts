import type { HealthThresholds } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Moment } from '../ownership/lookupIn';
import type { Snapshot } from '../store/snapshot';

/** What every view is made from. */
export interface QueryContext extends Moment {
  readonly snapshot: Snapshot;
  readonly thresholds: HealthThresholds;
}
