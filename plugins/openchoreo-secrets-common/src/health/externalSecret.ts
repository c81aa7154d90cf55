import type { Health } from './health';
import { judgeIgnorance } from './ignorance';
import type { ExternalSecretInput } from './inputs';

/** Judges an ExternalSecret. @public */
export function judgeExternalSecret(input: ExternalSecretInput): Health {
  return (
    judgeIgnorance(input.freshness, input.plane) ?? {
      verdict: 'unknown',
      severity: 'unknown',
      flags: [],
    }
  );
}
