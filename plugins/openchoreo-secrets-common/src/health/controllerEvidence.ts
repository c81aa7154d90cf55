import type { ExternalSecretObject } from '../model/objects';
import { graceFor } from './grace';
import { isSurelyPast, mayBePast, type Timed } from './horizon';
import type { ControllerInput, RefreshEvidence } from './inputs';
import { planOfExternalSecret } from './refreshPlan';
import { syncWindowAt } from './syncWindow';

/** What an ExternalSecret tells of its controller. */
export interface Sample {
  readonly refreshAt: number;
  readonly intervalMs: number;
  /** When it is overdue. */
  readonly overdueAt: number;
}

/** What a refresh is held against, beside the time. */
export interface RefreshRules {
  readonly thresholds: ControllerInput['thresholds'];
  /** Of the operator. */
  readonly version: string | undefined;
}

type Refreshed = Iterable<ExternalSecretObject>;

export function rulesOf({
  deployment,
  thresholds,
}: Pick<ControllerInput, 'deployment' | 'thresholds'>): RefreshRules {
  const version =
    deployment.state === 'found' ? deployment.value.version : undefined;
  return { thresholds, version };
}

/** Whether what it tells depends on the time of day. */
export function hasWindows({ syncWindows }: ExternalSecretObject): boolean {
  return syncWindows !== undefined && syncWindows.windows.length > 0;
}

/** What one tells that no window holds back. Failing ones are left out: that is their store's trouble, and stops their clock too. */
export function sampleOf(
  object: ExternalSecretObject,
  { thresholds, version }: RefreshRules,
): Sample | undefined {
  const { ready, refreshAt, meta, target } = object;
  const tells =
    ready?.status === 'True' &&
    ready.reason !== 'SecretDeleted' &&
    meta.deletionAt === undefined &&
    !target.immutable;
  if (!tells || refreshAt === undefined) return undefined;
  const plan = planOfExternalSecret(object, version);
  if (plan.kind !== 'periodic') return undefined;
  const { intervalMs } = plan;
  const grace = graceFor(intervalMs, thresholds, version);
  return { refreshAt, intervalMs, overdueAt: refreshAt + intervalMs + grace };
}

/** What some tell together. */
export class Telling {
  telling = 0;
  overdue = 0;
  newest = -Infinity;
  shortest = Infinity;

  add({ refreshAt, intervalMs }: Sample, isOverdue: boolean): void {
    this.telling += 1;
    if (isOverdue) this.overdue += 1;
    this.newest = Math.max(this.newest, refreshAt);
    this.shortest = Math.min(this.shortest, intervalMs);
  }

  told(): RefreshEvidence {
    const { telling, overdue, newest, shortest } = this;
    return telling === 0
      ? { telling, overdue }
      : {
          telling,
          overdue,
          newestRefreshAt: newest,
          shortestIntervalMs: shortest,
        };
  }
}

/** Adds what some tell at a moment. Where the clock is in doubt, `isPast` says which end counts. */
export function addTelling(
  to: Telling,
  objects: Refreshed,
  rules: RefreshRules,
  timed: Timed,
  isPast: typeof isSurelyPast = isSurelyPast,
): Telling {
  for (const object of objects) {
    if (syncWindowAt(object.syncWindows, timed).state !== 'open') continue;
    const sample = sampleOf(object, rules);
    if (sample) to.add(sample, isPast(timed, sample.overdueAt));
  }
  return to;
}

/** Gathers the evidence: of what is known of them already, or in one pass. */
export function refreshEvidence(input: ControllerInput): RefreshEvidence {
  const { book, externalSecrets } = input;
  return book
    ? book.evidence(input, externalSecrets)
    : addTelling(new Telling(), externalSecrets, rulesOf(input), input).told();
}

/** The same, where all counts as overdue that may be. */
export function doubtfulEvidence(input: ControllerInput): RefreshEvidence {
  const { externalSecrets } = input;
  const rules = rulesOf(input);
  const to = new Telling();
  return addTelling(to, externalSecrets, rules, input, mayBePast).told();
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
  const grace = graceFor(
    shortestIntervalMs,
    thresholds,
    rulesOf(input).version,
  );
  return share && isPast(input, newestRefreshAt + shortestIntervalMs + grace);
}
