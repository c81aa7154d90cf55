import type { Health } from './health';
import { judgeIgnorance } from './ignorance';
import type { PushSecretInput } from './inputs';

/** Judges a PushSecret. @public */
export function judgePushSecret(input: PushSecretInput): Health {
  return (
    judgeIgnorance(input.freshness, input.plane) ?? {
      verdict: 'unknown',
      severity: 'unknown',
      flags: [],
    }
  );
}
