import type { Freshness, ObservationFailure } from '../model/observation';
import { causeOf } from './causeActors';
import type { Cause, CauseClass, Health, Judgement } from './health';

function classOf(failure: ObservationFailure): CauseClass {
  switch (failure.class) {
    case 'forbidden':
    case 'gatewayRefused':
      return 'planeForbidden';
    // What is wrong lies on our side, whatever the plane would answer.
    case 'unauthorized':
    case 'noCredentials':
    case 'accessUnsupported':
    case 'credentialProgram':
    case 'credentialsPending':
    case 'clientCertificate':
    case 'untrusted':
    case 'nameMismatch':
      return 'ownAccess';
    case 'notConfigured':
      return 'planeNotConfigured';
    default:
      return 'planeUnreachable';
  }
}

/** Why nothing can be concluded from an observation; nothing when something can. @alpha */
export function causeOfIgnorance(
  freshness: Freshness,
  plane: string | undefined,
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
      const params = {
        plane,
        failure: failure.class,
        status: failure.status?.toString(),
      };
      return causeOf(classOf(failure), params, failure.detail);
    }
  }
}

/** Rule 0: what cannot be seen now is unknown, with the reason; nothing when it can be seen. */
export function judgeIgnorance(
  freshness: Freshness,
  plane: string | undefined,
): Judgement | undefined {
  if (freshness.state === 'fresh') return undefined;
  return {
    verdict: 'unknown',
    flags: [],
    cause: causeOfIgnorance(freshness, plane),
    since: freshness.state === 'notServed' ? undefined : freshness.since,
  };
}

/** The same of what has a severity of its own. */
export function unseen(
  freshness: Freshness,
  plane: string | undefined,
): Health | undefined {
  const judgement = judgeIgnorance(freshness, plane);
  return judgement && { ...judgement, severity: 'unknown' };
}
