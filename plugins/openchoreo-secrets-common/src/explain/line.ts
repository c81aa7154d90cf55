import type { Basis, DeliveryState } from '../health/delivery/delivery';
import type { Pushed } from '../health/delivery/pushed';
import type { Actor, CauseClass, Severity, Verdict } from '../health/health';

/** One key of an explained object; `key` is null where it is not followed by key. */
export interface ExplainedKey {
  readonly key: string | null;
  readonly delivery: DeliveryState;
  readonly basis: Basis;
  /** Whether another's Secret has it. */
  readonly has?: 'yes' | 'no' | 'unknown';
  /** Null where a store cannot be told. */
  readonly atRisk: boolean | null;
  /** Null where no need of it is in the input, or what is there cannot be told. */
  readonly blocks: boolean | null;
  readonly since: string | null;
  readonly asOf: string | null;
  readonly heldBackBy: string | null;
  readonly flags: readonly string[];
}

/** What is said of one object. */
export interface ExplainedObject {
  readonly file: string;
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly verdict: Verdict;
  readonly flags: readonly string[];
  readonly severity: Severity;
  /** Null for what delivers nothing to pods: stores, and what pushes. */
  readonly delivery: DeliveryState | null;
  readonly basis: Basis | null;
  /** Of a PushSecret alone. */
  readonly pushed?: Pushed;
  readonly keys: readonly ExplainedKey[];
  readonly cause: {
    readonly class: CauseClass;
    readonly refines: readonly CauseClass[];
    readonly actor: Actor;
    readonly params: Readonly<Record<string, string>>;
  } | null;
  readonly sentence: string | null;
  readonly next: string | null;
}
