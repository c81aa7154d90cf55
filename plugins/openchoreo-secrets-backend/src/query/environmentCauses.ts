import type {
  Cause,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeOfUnknowable } from './causes';
import { isActive, type EnvironmentContext } from './environmentContext';
import { causeOfRendering, renderingFailed } from './notCreated';

/** The troubles of an environment as a whole, and what they make of it beside its cells. */
export interface EnvironmentTrouble {
  readonly severity: Severity;
  readonly causes: readonly Cause[];
}

/** Judges an environment beside its cells: a release that is not rendered is trouble also where old Secrets still arrive. */
export function causesOfEnvironment(
  environment: EnvironmentContext,
): EnvironmentTrouble {
  const { deployment, placeCause, controlPlane } = environment;
  const place: readonly Cause[] = placeCause ? [placeCause] : [];
  if (deployment.state === 'unknown') {
    const why = causeOfUnknowable(deployment.why, controlPlane);
    return { severity: 'unknown', causes: [...place, why] };
  }
  const failed = isActive(environment) && renderingFailed(environment);
  return failed
    ? {
        severity: 'warning',
        causes: [...place, causeOfRendering(environment, failed)],
      }
    : { severity: 'ok', causes: place };
}
