import type { Health } from './health';
import { judgeIgnorance } from './ignorance';
import type { SecretStoreInput } from './inputs';

/** Judges a SecretStore or ClusterSecretStore. @public */
export function judgeSecretStore(input: SecretStoreInput): Health {
  return (
    judgeIgnorance(input.freshness, input.plane) ?? {
      verdict: 'unknown',
      severity: 'unknown',
      flags: [],
    }
  );
}
