import {
  causeOf,
  type Cause,
  type CauseClass,
  type Freshness,
  type Health,
  type ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Unknowable } from '../ownership/deploymentOf';

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
      return causeOf('stillStarting', { plane });
    case 'notServed':
      return causeOf('esoNotInstalled', { plane });
    default: {
      const { failure } = freshness;
      const status = failure.status?.toString();
      return causeOf(
        classOf(failure),
        { plane, failure: failure.class, status },
        failure.detail,
      );
    }
  }
}

/** Why it cannot be told what is deployed. */
export function causeOfUnknowable(why: Unknowable, plane: string): Cause {
  switch (why.reason) {
    case 'malformed': {
      const { kind, name } = why;
      return causeOf('malformedObject', { kind, name, plane }, why.detail);
    }
    case 'releaseAbsent': {
      const kind = 'ComponentRelease';
      return causeOf('objectAbsent', { kind, name: why.name, plane });
    }
    default:
      return causeOfIgnorance(why.freshness, plane) ?? causeOf('unknown');
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
    cause: reason ?? causeOf('unknown'),
    since,
  };
}
