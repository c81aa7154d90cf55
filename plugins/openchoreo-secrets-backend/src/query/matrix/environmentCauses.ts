import {
  causeOf,
  needsAttention,
  type Cause,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { causeOfUnknowable } from '../context/causes';
import type { Cell } from './cell';
import {
  isActive,
  type ActiveEnvironment,
  type EnvironmentContext,
} from './environmentContext';
import { causeOfTrouble } from './notCreated';
import { isOverdue, overdueChange } from './renderOverdue';

/** The troubles of an environment as a whole, and what they make of it beside its cells. */
export interface EnvironmentTrouble {
  readonly severity: Severity;
  readonly causes: readonly Cause[];
}

/** What does not get through, whatever the release that runs delivers. */
function held(environment: ActiveEnvironment): EnvironmentTrouble | undefined {
  const { trouble } = environment.deployment;
  const cause = causeOfTrouble(environment) ?? overdueChange(environment);
  if (!cause) return undefined;
  const waits =
    trouble?.stage === 'dependencies' && !isOverdue(environment, trouble.since);
  return { severity: waits ? 'waiting' : 'warning', causes: [cause] };
}

/** OpenChoreo itself says that the place is not there. */
function tellsPlace(
  { deployment: { trouble } }: ActiveEnvironment,
  place: Cause,
) {
  const { kind } = place.params;
  return place.class === 'objectAbsent' && trouble?.absent === kind;
}

/** Judges an environment beside its cells: a release that does not get through is trouble also where older Secrets still arrive. */
export function causesOfEnvironment(
  environment: EnvironmentContext,
): EnvironmentTrouble {
  const { deployment, placeCause, controlPlane } = environment;
  const place: readonly Cause[] = placeCause ? [placeCause] : [];
  if (deployment.state === 'unknown') {
    const why = causeOfUnknowable(deployment.why, controlPlane);
    return { severity: 'unknown', causes: [...place, why] };
  }
  if (!isActive(environment)) return { severity: 'ok', causes: place };
  const trouble = held(environment);
  const own = place.filter(each => !tellsPlace(environment, each));
  return trouble
    ? { ...trouble, causes: [...own, ...trouble.causes] }
    : { severity: 'ok', causes: place };
}

/** The trouble of an environment that shows in none of its cells: somebody has to know of it, and none says it. */
export function untoldTrouble(
  environment: EnvironmentContext,
  cells: readonly Cell[],
): { readonly severity: Severity; readonly cause: Cause } | undefined {
  const { severity, causes } = causesOfEnvironment(environment);
  const cause = causes.at(-1) ?? causeOf('unknown');
  if (severity === 'ok' || severity === 'waiting') return undefined;
  const isTold = cells.some(
    ({ health }) =>
      health.cause?.class === cause.class &&
      (needsAttention(health.severity) || health.severity === severity),
  );
  return isTold ? undefined : { severity, cause };
}
