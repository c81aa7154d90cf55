import { FaultEffect } from './effect';
import { FaultMatch, FaultSubject, matches } from './match';

/**
 * A fault as data: which requests, which of them, and what happens to them.
 *
 * @public
 */
export interface FaultRule {
  /** Every request, when absent. */
  readonly match?: FaultMatch;
  /** Only the nth matching request, counted from 1. */
  readonly nth?: number;
  /** At most so many matching requests. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

interface ActiveRule {
  readonly rule: FaultRule;
  seen: number;
}

/**
 * The faults of one server, added and taken away while it runs.
 *
 * @public
 */
export class FaultPlan {
  #active: ActiveRule[] = [];
  #offline = false;
  readonly #offlineListeners = new Set<() => void>();

  constructor(rules: readonly FaultRule[] = []) {
    for (const rule of rules) this.add(rule);
  }

  get rules(): readonly FaultRule[] {
    return this.#active.map(active => active.rule);
  }

  /** Adds a rule; the returned function takes it away again. */
  add(rule: FaultRule): () => void {
    const active = { rule, seen: 0 };
    this.#active.push(active);
    return () => {
      this.#active = this.#active.filter(other => other !== active);
    };
  }

  /** Takes all rules away and goes back on line. */
  clear(): void {
    this.#active = [];
    this.offline = false;
  }

  /** While true, connections are reset as they are made and what is open goes. */
  get offline(): boolean {
    return this.#offline;
  }

  set offline(offline: boolean) {
    if (this.#offline === offline) return;
    this.#offline = offline;
    if (offline) for (const listener of this.#offlineListeners) listener();
  }

  /** Calls back whenever the server goes off line. */
  onOffline(listener: () => void): () => void {
    this.#offlineListeners.add(listener);
    return () => {
      this.#offlineListeners.delete(listener);
    };
  }

  /** Counts a request against the rules and says what happens to it. */
  effectsFor(subject: FaultSubject): readonly FaultEffect[] {
    const effects: FaultEffect[] = [];
    for (const active of this.#active) {
      const { rule } = active;
      if (!matches(rule.match ?? {}, subject)) continue;
      active.seen += 1;
      const due =
        rule.nth === undefined
          ? active.seen <= (rule.times ?? Infinity)
          : active.seen >= rule.nth &&
            active.seen < rule.nth + (rule.times ?? 1);
      if (due) effects.push(rule.effect);
    }
    return effects;
  }
}
