import type { Actor, CauseClass } from './causes';
import type { Valid } from './horizon';

export { CAUSE_CLASSES, type Actor, type CauseClass } from './causes';

/** From worst to best; `unknown` is neither ok nor failed. The one place that orders severities. @public */
export const SEVERITIES = [
  'critical',
  'warning',
  'unknown',
  'atRisk',
  'waiting',
  'ok',
] as const;

/** @public */
export type Severity = (typeof SEVERITIES)[number];

/** The state of one object. Which ones a kind can take is said in its rule file. @public */
export const VERDICTS = [
  // ExternalSecret and PushSecret
  'unknown',
  'deleting',
  'storeMissing',
  'storeNotReady',
  'pending',
  'neverSynced',
  'servingOldValue',
  'secretMissing',
  'paused',
  'oneShot',
  'stale',
  'synced',
  // SecretStore and ClusterSecretStore (with storeNotReady, pending, deleting, unknown)
  'ready',
  'readyUnverified',
  // ClusterExternalSecret (with unknown, deleting, pending)
  'failed',
  'partiallyFailed',
  'noMatch',
  'provisioned',
  // A cluster's controller (with unknown)
  'controllerRunning',
  'controllerDown',
  'controllerStalled',
  'notInstalled',
  // A cell of component x environment without a judged object
  'notDeployed',
  'undeployed',
  'plainValue',
  'heldBack',
  'notCreated',
  'notUsed',
] as const;

/** @public */
export type Verdict = (typeof VERDICTS)[number];

/** An addition to a verdict. @public */
export const FLAGS = [
  'initialising',
  'stuck',
  'unmanaged',
  'needsHuman',
  'storeMissing',
  'storeNotReady',
  'late',
  'providerEmpty',
  'noTarget',
  'specDrift',
  'clockSkew',
  'partial',
  'noRefreshTime',
  'controllerDown',
  'notYetRerendered',
  'changedNotReleased',
  'overridden',
  'promotionGap',
] as const;

/** @public */
export type Flag = (typeof FLAGS)[number];

/**
 * Why, in data: `params` are names (store, remoteKey, property, namespace, plane, reference, key, generator,
 * entry …), never values of secrets; `text` is the cluster's own words, capped and redacted.
 * @public
 */
export interface Cause {
  readonly class: CauseClass;
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly text?: string;
  /** Whose word class, actor and text are: an Event's, which anybody in its namespace may have written, or that of the object's own status. */
  readonly from?: 'event' | 'condition';
  /** An Event says something that does not fit the object's own status, which counts. */
  readonly disputed?: true;
}

/** What an object says of itself at one moment. Times are epoch milliseconds. @alpha */
export interface Judgement extends Valid {
  readonly verdict: Verdict;
  readonly flags: readonly Flag[];
  /** What would still hold it back if the others were mended. */
  readonly cause?: Cause;
  /** What holds it back beside that, each a fault of its own; upstream first. */
  readonly furtherCauses?: readonly Cause[];
  /** When the verdict's state began, where that can be known. */
  readonly since?: number;
  /** Last success. */
  readonly refreshedAt?: number;
  /** When the next refresh is due; absent where none is (one-shot, failing). */
  readonly dueAt?: number;
}

/** What is true of one thing at one moment. @alpha */
export interface Health extends Judgement {
  readonly severity: Severity;
}

/** `openchoreoSecrets.health`: all durations in milliseconds. @alpha */
export interface HealthThresholds {
  readonly graceMinMs: number;
  readonly graceMaxMs: number;
  readonly skewMs: number;
  readonly initialisingForMs: number;
  readonly pendingAfterMs: number;
  readonly deletingAfterMs: number;
  /** One retry of a store: what heals within it is not worth a word. */
  readonly retryGraceMs: number;
  /** How long a release may be waited for that is not rendered yet. */
  readonly notRenderedAfterMs: number;
  /** An agent of which nothing was heard for longer is not connected. */
  readonly agentSilentAfterMs: number;
  /** Share (0..1) of periodic ExternalSecrets overdue that makes a controller stalled. */
  readonly stalledShare: number;
}

/** The defaults. @alpha */
export const DEFAULT_THRESHOLDS: HealthThresholds = {
  graceMinMs: 10 * 60_000,
  graceMaxMs: 60 * 60_000,
  skewMs: 60_000,
  initialisingForMs: 2 * 60_000,
  pendingAfterMs: 5 * 60_000,
  deletingAfterMs: 10 * 60_000,
  retryGraceMs: 2 * 60_000,
  notRenderedAfterMs: 10 * 60_000,
  agentSilentAfterMs: 3 * 60_000,
  stalledShare: 0.8,
};
