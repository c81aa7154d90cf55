import type {
  Cause,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Reason } from './incidentReason';

/** A plane, controller or store that is in trouble by itself. */
export interface Base {
  readonly reason: Reason;
  readonly severity: Severity;
  readonly cause: Cause;
  readonly since?: number;
  readonly production: boolean;
}
