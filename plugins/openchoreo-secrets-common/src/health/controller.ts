import type { Health } from './health';
import { judgeIgnorance } from './ignorance';
import type { ControllerInput } from './inputs';

/** Judges the controller of a cluster. @public */
export function judgeController(input: ControllerInput): Health {
  return (
    judgeIgnorance(input.freshness, input.plane) ?? {
      verdict: 'unknown',
      severity: 'unknown',
      flags: [],
    }
  );
}
