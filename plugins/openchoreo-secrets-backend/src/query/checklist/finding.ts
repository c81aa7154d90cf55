import {
  causeOfIgnorance,
  type Cause,
  type Freshness,
  type ChecklistRowDto,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What was concluded about one Secret, and from what. */
export interface Finding {
  readonly state: ChecklistRowDto['state'];
  readonly severity: Severity;
  readonly evidence: ChecklistRowDto['evidence'];
  readonly reason?: ChecklistRowDto['reason'];
  readonly cause?: Cause;
  /** `namespace/name` of the ExternalSecret that says so. */
  readonly externalSecret?: string;
  readonly since?: number;
  readonly expiresAt?: number;
  readonly renewsAt?: number;
  /** Expected keys that are not delivered; absent when that cannot be told. */
  readonly missingKeys?: readonly string[];
}

/** It cannot be told what is true. */
export function cannotTell(
  reason: NonNullable<Finding['reason']>,
  cause?: Cause,
  evidence: Finding['evidence'] = 'none',
): Finding {
  return { state: 'cannotTell', severity: 'unknown', evidence, reason, cause };
}

/** A kind whose absence proves nothing now; nothing where it would. */
export function notObserved(
  freshness: Freshness,
  kind: string,
  plane: string,
): Finding | undefined {
  if (freshness.state === 'fresh' || freshness.state === 'notServed') {
    return undefined;
  }
  const cause = causeOfIgnorance(freshness, plane);
  return {
    ...cannotTell(
      freshness.state === 'starting' ? 'starting' : 'notObserved',
      cause && { ...cause, params: { ...cause.params, kind } },
    ),
    since: freshness.since || undefined,
  };
}

/** Feature off, or optional and absent. */
export const NOT_APPLICABLE: Finding = {
  state: 'notApplicable',
  severity: 'ok',
  evidence: 'none',
};
