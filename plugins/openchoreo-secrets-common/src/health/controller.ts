import { causeOf } from './causeActors';
import {
  doubtfulEvidence,
  isStalled,
  refreshEvidence,
} from './controllerEvidence';
import type { Health } from './health';
import { mayBePast, withValidity } from './horizon';
import { unseen } from './ignorance';
import type { ControllerInput, RefreshEvidence } from './inputs';
import { stoppingObject, type StoppingObject } from './stoppingInterval';

function unavailable({ deployment }: ControllerInput): boolean {
  return (
    deployment.state === 'found' && deployment.value.availableReplicas === 0
  );
}

/** What is true of a controller. @alpha */
export interface ControllerHealth extends Health {
  /** What it stops at; the cause does not name it, for not everybody may see it. */
  readonly stoppedBy?: StoppingObject;
}

const isScaledDown = ({ deployment }: ControllerInput) =>
  deployment.state === 'found' && deployment.value.desiredReplicas === 0;

function down(input: ControllerInput, evidence: RefreshEvidence): Health {
  const { plane } = input;
  return {
    verdict: 'controllerDown',
    severity: 'warning',
    flags: [],
    cause: causeOf('controllerDown', {
      plane,
      replicas: isScaledDown(input) ? '0' : undefined,
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

/** Without its definitions an operator is not absent, and neither are its other kinds. */
function unserved({
  groupServed,
  deployment,
  plane,
}: ControllerInput): ControllerHealth {
  const installed = groupServed || deployment.state === 'found';
  const kind = 'ExternalSecret';
  return {
    verdict: 'notInstalled',
    severity: installed ? 'warning' : 'ok',
    flags: [],
    cause: installed
      ? causeOf('kindNotServed', { plane, kind })
      : causeOf('esoNotInstalled', { plane }),
  };
}

/** Nobody sees an ExternalSecret any more: a restart ends where it stopped. */
function stopped(
  input: ControllerInput,
  evidence: RefreshEvidence,
  stoppedBy: StoppingObject,
): ControllerHealth {
  const { plane } = input;
  return {
    verdict: unavailable(input) ? 'controllerDown' : 'controllerStalled',
    severity: 'warning',
    flags: [],
    cause: causeOf('intervalUnreadable', { plane }),
    refreshedAt: evidence.newestRefreshAt,
    stoppedBy,
  };
}

/** An Event that a store was checked is no sign: whoever may write there can say so. */
function showsLife(input: ControllerInput, evidence: RefreshEvidence): boolean {
  const { deployment } = input;
  const available =
    deployment.state === 'found' && deployment.value.availableReplicas > 0;
  return available || evidence.telling > evidence.overdue;
}

function mayHaveStalled(input: ControllerInput): boolean {
  if (!input.doubt) return false;
  return isStalled(doubtfulEvidence(input), input, mayBePast);
}

function inDoubt(input: ControllerInput, evidence: RefreshEvidence): Health {
  return {
    verdict: 'unknown',
    severity: 'unknown',
    flags: [],
    cause: causeOf('clockInDoubt', { plane: input.plane }),
    refreshedAt: evidence.newestRefreshAt,
  };
}

function judge(input: ControllerInput): ControllerHealth {
  const { freshness, plane } = input;
  if (freshness.state === 'notServed') {
    return unserved(input);
  }
  const ignorant = unseen(freshness, plane);
  if (ignorant) return ignorant;
  const evidence = refreshEvidence(input);
  const stopping = isScaledDown(input) ? undefined : stoppingObject(input);
  if (stopping) return stopped(input, evidence, stopping);
  if (unavailable(input)) return down(input, evidence);
  if (isStalled(evidence, input)) {
    return input.deployment.state === 'absent'
      ? down(input, evidence)
      : stalled(input, evidence);
  }
  if (mayHaveStalled(input)) return inDoubt(input, evidence);
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
 * (all looks well, and nothing is refreshed any more; or an object is there at
 * which it stops), notInstalled or unknown.
 * @alpha
 */
export function judgeController(input: ControllerInput): ControllerHealth {
  return withValidity(input, judge);
}
