import type { Health } from './health';
import { judgeIgnorance } from './ignorance';
import type { ClusterExternalSecretInput } from './inputs';

/** Judges a ClusterExternalSecret. @public */
export function judgeClusterExternalSecret(input: ClusterExternalSecretInput): Health {
  return (
    judgeIgnorance(input.freshness, input.plane) ?? {
      verdict: 'unknown',
      severity: 'unknown',
      flags: [],
    }
  );
}
