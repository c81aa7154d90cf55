import type { CauseParam } from './params';
import type { CauseWords } from './words';

/** Who has to act. @public */
export type Actor =
  'developer' | 'platformEngineer' | 'providerOwner' | 'nobody';

/**
 * From what lies farthest upstream: what is there, who works on it, where it
 * takes from, what it takes, and what becomes of that. As long as one of them
 * stands, mending those after it brings nothing.
 */
export const CAUSE_LEVELS = [
  'plane',
  'release',
  'object',
  'operator',
  'window',
  'store',
  'admission',
  'login',
  'validation',
  'policy',
  'entry',
  'making',
  'writing',
  'unsaid',
] as const;

/** @alpha */
export type CauseLevel = (typeof CAUSE_LEVELS)[number];

/** Which step failed: one outage speaks in several texts, and stays at its step. @alpha */
export type FailedStage =
  | 'reach'
  | 'identify'
  | 'operate'
  | 'apply'
  | 'certify'
  | 'store'
  | 'admit'
  | 'read'
  | 'generate'
  | 'template'
  | 'write'
  | 'render'
  | 'other';

/** The station after which the chain of a key breaks. @alpha */
export type BrokenAfter =
  'key' | 'reference' | 'externalSecret' | 'store' | 'provider';

/** What everything that fails for one cause has in common. @alpha */
export type SharedReason =
  'plane' | 'controller' | 'store' | 'remoteKey' | 'object';

/** How it ends: by itself; by itself once it is mended; or only when somebody changes the object as well. @alpha */
export type Healing = 'byItself' | 'onceMended' | 'byHand';

/** Which causes of a class have words of their own; each parameter has to fit. @alpha */
export interface VariantCondition {
  /** `true`: it is given, whatever it says; `not`: it is given, and something else. */
  readonly params?: Readonly<
    Partial<
      Record<
        CauseParam,
        true | string | readonly string[] | { readonly not: string }
      >
    >
  >;
  /** The cluster said something, or nothing. */
  readonly text?: boolean;
  /** The reader may not be told the details. */
  readonly withheld?: true;
}

/** Causes of a class that are told in other words, or that others act on. @alpha */
export interface CauseVariantRecord {
  readonly when: VariantCondition;
  readonly words: CauseWords;
  readonly actor?: Actor;
  readonly level?: CauseLevel;
  readonly heals?: Healing;
  /** Whatever else is wrong matters more. */
  readonly yields?: true;
  /** It lies on our way to a plane: our own access, the gateway or the agent behind it. */
  readonly onTheWay?: true;
}

/** All that is known of a class of causes. @alpha */
export interface CauseRecord {
  readonly actor: Actor;
  readonly level: CauseLevel;
  readonly stage: FailedStage;
  readonly breaksAfter: BrokenAfter;
  readonly shares: SharedReason;
  /** How bad it can be at most where nothing is delivered. */
  readonly weight: 'critical' | 'warning' | 'waiting';
  readonly heals: Healing;
  /** What tells one from another of its class in a plane. */
  readonly about: readonly CauseParam[];
  /** What else it may bring. */
  readonly brings: readonly CauseParam[];
  readonly words: CauseWords;
  /** The first that fits counts. */
  readonly variants?: Readonly<Record<string, CauseVariantRecord>>;
  /** The coarser classes that this one stands for, where readers knew only those. */
  readonly refines?: readonly string[];
  /** It lies in one entry of an ExternalSecret, or in a remote key, so that every entry that takes from it fails. */
  readonly within?: 'entry' | 'remoteKey';
  /** It lies in the control plane, whatever plane it is felt in. */
  readonly liesIn?: 'controlPlane';
  /** A store that is in trouble explains it. */
  readonly explainedByStore?: true;
  /** The status of the store shows whether it still holds. */
  readonly shownByStore?: true;
  /** The provider lets the store's identity not in, or not at what it asks for. */
  readonly refuses?: true;
  /** The cluster's own words say more. */
  readonly saysLittle?: true;
  /** Whatever else is wrong matters more. */
  readonly yields?: true;
}
