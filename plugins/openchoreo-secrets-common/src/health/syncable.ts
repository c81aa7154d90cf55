import type { Condition, KeptMeta, SyncWindows } from '../model/objects';
import type { Cause, Flag, Judgement } from './health';
import type { JudgeContext } from './inputs';
import type { JudgedStore } from './storeConditions';
import type { RefreshPlan } from './refreshPlan';

/** What the rules for ExternalSecret and PushSecret need to know of either. */
export interface Syncable {
  readonly context: JudgeContext;
  readonly kind: 'ExternalSecret' | 'PushSecret';
  readonly meta: KeptMeta;
  readonly ready?: Condition;
  readonly refreshAt?: number;
  readonly syncedResourceVersion?: string;
  readonly plan: RefreshPlan;
  readonly syncWindows?: SyncWindows;
  readonly stores: readonly JudgedStore[];
  /** Why it fails, given its Ready=False condition. */
  readonly failure: (ready: Condition) => Cause;
  /** Ready=True, and yet no Secret: the cause. */
  readonly missing: (ready: Condition) => Cause | undefined;
  /** What the kind adds to a success. */
  readonly remarks: (ready: Condition) => Remarks;
  /** Staleness cannot be judged, for a reason of the kind. */
  readonly ageless?: boolean;
}

/** Flags, and the cause that goes with them. */
export interface Remarks {
  readonly flags: readonly Flag[];
  readonly cause?: Cause;
}

/** A rule either judges, or leaves it to the next. */
export type Rule = (subject: Syncable) => Judgement | undefined;
