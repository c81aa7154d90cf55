import type {
  Actor,
  Cause,
  CauseClass,
  Freshness,
  Health,
  ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Unknowable } from '../ownership/deploymentOf';

/** A cause; parameters that are not known are left out. */
export function cause(
  named: CauseClass,
  actor: Actor,
  params: Readonly<Record<string, string | undefined>>,
  text?: string,
): Cause {
  const known: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) {
    if (value !== undefined && value !== '') known[key] = value;
  }
  return { class: named, actor, params: known, ...(text && { text }) };
}

function classOf(failure: ObservationFailure): CauseClass {
  switch (failure.class) {
    case 'forbidden':
    case 'unauthorized':
      return 'planeForbidden';
    case 'notConfigured':
      return 'planeNotConfigured';
    default:
      return 'planeUnreachable';
  }
}

/** Why nothing can be concluded; nothing when something can. */
export function causeOfIgnorance(
  freshness: Freshness,
  plane: string,
): Cause | undefined {
  switch (freshness.state) {
    case 'fresh':
      return undefined;
    case 'starting':
      return cause('stillStarting', 'nobody', { plane });
    case 'notServed':
      return cause('esoNotInstalled', 'platformEngineer', { plane });
    default: {
      const { failure } = freshness;
      return cause(
        classOf(failure),
        'platformEngineer',
        {
          plane,
          failure: failure.class,
          status:
            failure.status === undefined ? undefined : `${failure.status}`,
        },
        failure.detail,
      );
    }
  }
}

/** Why it cannot be told what is deployed. */
export function causeOfUnknowable(
  why: Unknowable,
  controlPlane: string,
): Cause {
  switch (why.reason) {
    case 'malformed':
      return cause(
        'malformedObject',
        'platformEngineer',
        { kind: why.kind, name: why.name },
        why.detail,
      );
    case 'releaseAbsent':
      return cause('referenceMissing', 'developer', {
        kind: 'ComponentRelease',
        name: why.name,
      });
    default:
      return (
        causeOfIgnorance(why.freshness, controlPlane) ??
        cause('unknown', 'nobody', {})
      );
  }
}

/** Unknown, with the reason. */
export function unknownBecause(
  reason: Cause | undefined,
  since?: number,
): Health {
  return {
    verdict: 'unknown',
    severity: 'unknown',
    flags: [],
    cause: reason ?? cause('unknown', 'nobody', {}),
    since,
  };
}
