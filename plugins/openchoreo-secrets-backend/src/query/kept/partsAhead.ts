import type { QueryContext } from '../context/context';
import type { Turns } from '../fleet/turns';
import type { Judging } from '../project/projectPart';
import { keepingParts, type KeptParts } from './keptParts';

/** Parts that were judged ahead of what is made of them, and what that took. */
export interface Ahead {
  readonly parts: KeptParts;
  readonly spentMs: number;
}

function* judged(
  context: QueryContext,
  known: KeptParts | undefined,
  judgings: readonly Judging[],
): Generator<void, KeptParts> {
  const { partOf, parts } = keepingParts(context, known);
  for (const { key, judge } of judgings) {
    partOf(key, judge);
    yield;
  }
  return parts;
}

/** Judges components one after the other, in turns with all else, and once for all who wait for the same. */
export class PartsAhead {
  private readonly judging = new Map<string, Promise<Ahead>>();

  constructor(private readonly turns: Turns) {}

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

  private async judge(...of: Parameters<typeof judged>): Promise<Ahead> {
    const { value, costMs } = await this.turns.take(judged(...of));
    return { parts: value, spentMs: costMs };
  }
}
