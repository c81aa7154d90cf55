import type { QueryContext } from '../context/context';
import type { Judging } from '../project/projectPart';
import { keepingParts, type KeptParts } from './keptParts';

/** How long others wait for their turn. */
const TURN_MS = 8;

interface Options {
  /** Measures turns, in milliseconds. */
  readonly clock: () => number;
  /** Resolves after others had their turn. */
  readonly pause: () => Promise<void>;
}

/** Parts that were judged ahead of what is made of them, and what that took. */
export interface Ahead {
  readonly parts: KeptParts;
  readonly spentMs: number;
}

/** Judges components one after the other, in turns with all else, and once for all who wait for the same. */
export class PartsAhead {
  private readonly judging = new Map<string, Promise<Ahead>>();

  constructor(private readonly options: Options) {}

  of(
    key: string,
    context: QueryContext,
    known: KeptParts | undefined,
    judgings: readonly Judging[],
  ): Promise<Ahead> {
    const parts =
      this.judging.get(key) ??
      this.judge(context, known, judgings).finally(() => {
        this.judging.delete(key);
      });
    this.judging.set(key, parts);
    return parts;
  }

  private async judge(
    context: QueryContext,
    known: KeptParts | undefined,
    judgings: readonly Judging[],
  ): Promise<Ahead> {
    const { clock, pause } = this.options;
    const { partOf, parts } = keepingParts(context, known);
    let spentMs = 0;
    let began = clock();
    for (const { key, judge } of judgings) {
      partOf(key, judge);
      const took = clock() - began;
      if (took < TURN_MS) continue;
      spentMs += took;
      await pause();
      began = clock();
    }
    return { parts, spentMs: spentMs + clock() - began };
  }
}
