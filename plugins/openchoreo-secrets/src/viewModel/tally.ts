import type { CellDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { expectsNoSecret, failsNext, needsAttention, toneOf } from './tone';

/** Cells counted by what they mean to the reader. */
export interface Tally {
  readonly synced: number;
  readonly waiting: number;
  readonly unknown: number;
  /** Unknown only because the first look is not complete. */
  readonly starting: number;
  readonly attention: number;
  /** Of those that need attention: what keeps pods from starting. */
  readonly blocking: number;
  readonly heldBack: number;
  readonly failsNext: number;
  readonly late: number;
  /** Cells behind which no secret is expected. */
  readonly none: number;
}

export function tallyOf(cells: readonly CellDto[]): Tally {
  const count = (test: (cell: CellDto) => boolean) => cells.filter(test).length;
  return {
    synced: count(({ health }) => toneOf(health) === 'ok'),
    waiting: count(({ health }) => toneOf(health) === 'quiet'),
    unknown: count(({ health }) => toneOf(health) === 'unknown'),
    starting: count(
      ({ health }) =>
        health.verdict === 'unknown' && health.cause?.class === 'stillStarting',
    ),
    attention: count(({ health }) => needsAttention(health)),
    blocking: count(
      ({ health, blocksPodStart }) => blocksPodStart && needsAttention(health),
    ),
    heldBack: count(({ health }) => health.verdict === 'heldBack'),
    failsNext: count(({ health }) => failsNext(health)),
    late: count(({ health }) => health.flags.includes('late')),
    none: count(({ health }) => expectsNoSecret(health.verdict)),
  };
}
