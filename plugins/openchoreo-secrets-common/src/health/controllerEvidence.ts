import { graceFor } from './grace';
import { isSurelyPast } from './horizon';
import type { ControllerInput } from './inputs';
import { planOfExternalSecret } from './refreshPlan';
import { syncWindowAt } from './syncWindow';

/** What the refresh times of a cluster's ExternalSecrets say of its controller. */
export interface RefreshEvidence {
  /** How many tell anything: periodic, succeeded, and not held back by a window. */
  readonly telling: number;
  readonly overdue: number;
  readonly newestRefreshAt?: number;
  readonly shortestIntervalMs?: number;
}

interface Sample {
  readonly refreshAt: number;
  readonly intervalMs: number;
  readonly overdue: boolean;
}

function versionOf({ deployment }: ControllerInput): string | undefined {
  return deployment.state === 'found' ? deployment.value.version : undefined;
}

/** Failing ones are left out: that is their store's trouble, and stops their clock too. */
function sampleOf(
  object: ControllerInput['externalSecrets'][number],
  input: ControllerInput,
  version: string | undefined,
  isPast: typeof isSurelyPast,
): Sample | undefined {
  const { ready, refreshAt, meta, target } = object;
  const plan = planOfExternalSecret(object, version);
  const tells =
    ready?.status === 'True' &&
    ready.reason !== 'SecretDeleted' &&
    meta.deletionAt === undefined &&
    !target.immutable &&
    syncWindowAt(object.syncWindows, input).state === 'open';
  if (!tells || plan.kind !== 'periodic' || refreshAt === undefined) {
    return undefined;
  }
  const { intervalMs } = plan;
  const grace = graceFor(intervalMs, input.thresholds, version);
  const overdue = isPast(input, refreshAt + intervalMs + grace);
  return { refreshAt, intervalMs, overdue };
}

/** Gathers the evidence in one pass. Where the clock is in doubt, `isPast` says which end counts. */
export function refreshEvidence(
  input: ControllerInput,
  isPast: typeof isSurelyPast = isSurelyPast,
): RefreshEvidence {
  const version = versionOf(input);
  let telling = 0;
  let overdue = 0;
  let newest = -Infinity;
  let shortest = Infinity;
  for (const object of input.externalSecrets) {
    const sample = sampleOf(object, input, version, isPast);
    if (!sample) continue;
    telling += 1;
    if (sample.overdue) overdue += 1;
    newest = Math.max(newest, sample.refreshAt);
    shortest = Math.min(shortest, sample.intervalMs);
  }
  return telling === 0
    ? { telling, overdue }
    : {
        telling,
        overdue,
        newestRefreshAt: newest,
        shortestIntervalMs: shortest,
      };
}

const ENOUGH = 5;

/** Nearly all are overdue, and nothing at all was refreshed for longer than the shortest interval allows. */
export function isStalled(
  evidence: RefreshEvidence,
  input: ControllerInput,
  isPast: typeof isSurelyPast = isSurelyPast,
): boolean {
  const { telling, overdue, newestRefreshAt, shortestIntervalMs } = evidence;
  if (newestRefreshAt === undefined || shortestIntervalMs === undefined) {
    return false;
  }
  const { thresholds } = input;
  const share =
    telling < ENOUGH
      ? overdue === telling
      : overdue >= ENOUGH && overdue >= thresholds.stalledShare * telling;
  const grace = graceFor(shortestIntervalMs, thresholds, versionOf(input));
  return share && isPast(input, newestRefreshAt + shortestIntervalMs + grace);
}
