import type {
  ClockDto,
  NextTry,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whether a change of a value in the store is in the cluster. */
export type TakenOver = 'yes' | 'no' | 'cannotTell';

/** What is known of when a value was fetched, and when the next one is. */
export interface ChangeFacts {
  /** There is a value, there is none, or neither can be told. */
  readonly state: 'there' | 'none' | 'unknown';
  /** When what is there was fetched, by the clock of its cluster. */
  readonly fetchedAt?: number;
  /** How far that clock may be off ours; absent where it is not believed. */
  readonly offByMs?: number;
  /** Changes do not arrive by themselves. */
  readonly fixed: boolean;
  /** The next refresh fails, or the last ones have. */
  readonly fails: boolean;
  /** Whether the next refresh comes, or succeeds, cannot be told. */
  readonly inDoubt: boolean;
  readonly next: NextTry;
}

/** A time is typed to the minute: the change was somewhere in it. */
const TYPED_MS = 60_000;

/** Clocks that agree are seldom nearer than this. */
const SLACK_MS = 2_000;

/** How far the clock of a cluster may be off the reader's. */
export function offByOf(clock: ClockDto | undefined): number | undefined {
  if (!clock) return SLACK_MS;
  const { state, aheadSeconds } = clock;
  return state === 'off' && aheadSeconds !== undefined
    ? Math.abs(aheadSeconds) * 1_000 + SLACK_MS
    : undefined;
}

/** Whether what was changed in the store at a minute is what pods that start now get. */
export function takenOver(
  { state, fetchedAt, offByMs }: ChangeFacts,
  changedAt: number,
  now: number,
): TakenOver {
  if (Number.isNaN(changedAt) || changedAt > now) return 'cannotTell';
  if (state === 'none') return 'no';
  if (state === 'unknown' || fetchedAt === undefined || offByMs === undefined) {
    return 'cannotTell';
  }
  if (fetchedAt - offByMs >= changedAt + TYPED_MS) return 'yes';
  return fetchedAt + offByMs < changedAt ? 'no' : 'cannotTell';
}
