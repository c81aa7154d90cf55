import {
  causeOf,
  causeOfIgnorance,
  type Cause,
  type Judgement,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Unknowable } from '../../ownership/deploymentOf';

/** A control plane that does not know a kind of OpenChoreo. */
export function causeOfUnserved(kind: string, plane: string): Cause {
  return causeOf('invalidConfiguration', {
    field: `${kind} is not served`,
    plane,
  });
}

/** Why it cannot be told what is deployed. */
export function causeOfUnknowable(why: Unknowable, plane: string): Cause {
  switch (why.reason) {
    case 'malformed': {
      const { kind, name } = why;
      return causeOf('malformedObject', { kind, name, plane }, why.detail);
    }
    case 'releaseAbsent':
      return causeOf('releaseAbsent', { release: why.name, plane });
    default:
      return causeOfIgnorance(why.freshness, plane) ?? causeOf('unknown');
  }
}

/** Unknown, with the reason. */
export function unknownBecause(
  reason: Cause | undefined,
  since?: number,
): Judgement {
  return {
    verdict: 'unknown',
    flags: [],
    cause: reason ?? causeOf('unknown'),
    since,
  };
}
