import { causeOf } from './causeActors';
import {
  isStalled,
  refreshEvidence,
  type RefreshEvidence,
} from './controllerEvidence';
import type { Health } from './health';
import { withValidity } from './horizon';
import { unseen } from './ignorance';
import type { ControllerInput } from './inputs';

function unavailable({ deployment }: ControllerInput): boolean {
  return (
    deployment.state === 'found' && deployment.value.availableReplicas === 0
  );
}

function down(input: ControllerInput, evidence: RefreshEvidence): Health {
  const { deployment, plane } = input;
  const scaledDown =
    deployment.state === 'found' && deployment.value.desiredReplicas === 0;
  return {
    verdict: 'controllerDown',
    severity: 'warning',
    flags: [],
    cause: causeOf('controllerDown', {
      plane,
      replicas: scaledDown ? '0' : undefined,
    }),
    refreshedAt: evidence.newestRefreshAt,
  };
}

/** To the second, as Kubernetes writes times. */
const formatTime = (at: number) =>
  `${new Date(at).toISOString().slice(0, 19)}Z`;

function stalled(input: ControllerInput, evidence: RefreshEvidence): Health {
  const { newestRefreshAt } = evidence;
  return {
    verdict: 'controllerStalled',
    severity: 'warning',
    flags: [],
    cause: causeOf('controllerStalled', {
      plane: input.plane,
      since:
        newestRefreshAt === undefined ? undefined : formatTime(newestRefreshAt),
    }),
    since: newestRefreshAt,
    refreshedAt: newestRefreshAt,
  };
}

/** An Event that a store was checked is no sign: whoever may write there can say so. */
function showsLife(input: ControllerInput, evidence: RefreshEvidence): boolean {
  const { deployment } = input;
  const available =
    deployment.state === 'found' && deployment.value.availableReplicas > 0;
  return available || evidence.telling > evidence.overdue;
}

function judge(input: ControllerInput): Health {
  const { freshness, plane } = input;
  if (freshness.state === 'notServed') {
    const cause = causeOf('esoNotInstalled', { plane });
    return { verdict: 'notInstalled', severity: 'ok', flags: [], cause };
  }
  const ignorant = unseen(freshness, plane);
  if (ignorant) return ignorant;
  const evidence = refreshEvidence(input);
  if (unavailable(input)) return down(input, evidence);
  if (isStalled(evidence, input)) {
    return input.deployment.state === 'absent'
      ? down(input, evidence)
      : stalled(input, evidence);
  }
  const running = showsLife(input, evidence);
  return {
    verdict: running ? 'controllerRunning' : 'unknown',
    severity: running ? 'ok' : 'unknown',
    flags: [],
    cause: running ? undefined : causeOf('unknown', { plane }),
    refreshedAt: evidence.newestRefreshAt,
  };
}

/**
 * Judges the External Secrets controller of a cluster: running, down, stalled
 * (all looks well, and nothing is refreshed any more), notInstalled or unknown.
 * @public
 */
export function judgeController(input: ControllerInput): Health {
  return withValidity(input, judge);
}
