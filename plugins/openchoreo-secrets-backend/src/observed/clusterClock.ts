import type { ClockDoubt } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const MINUTE = 60_000;

/** A clock that is further off than this is told of. */
export const CLOCK_OFF_MS = 2 * MINUTE;

/** No clock is believed to be further off than this. */
export const CLOCK_BOUND_MS = 24 * 60 * MINUTE;

/** Requests, watches and answers take their time: by so much later a change may be heard of than we believe to have heard all. */
const HEARD_LAG_MS = 2 * MINUTE;

/** What a cluster says of its clock, as a distance from ours, in the `Date` of its answers. */
export interface ClockClaim {
  /** Absent while nothing that can be read is said steadily. */
  readonly ms?: number;
  /** Its answers differ in it. */
  readonly unsteady: boolean;
}

/** The newest time in the objects of a cluster: what it tells of the clock that it was written by. */
export interface ClockWitness {
  /** By the clock of the cluster. */
  readonly writtenAt: number;
  /** When it was first seen here: it was not written later. */
  readonly seenAt: number;
  /** When it was known here not to be there yet. */
  readonly notBefore?: number;
}

/** What is the matter with a clock, and by how much it says to be ahead of ours. */
export interface ClockTrouble {
  readonly state:
    | 'off'
    /** Both its claim and our clock agree with its objects. */
    | 'doubtful'
    /** Its objects, or reason, speak against what it claims; not against our clock. */
    | 'refuted'
    | 'unsteady'
    /** Its objects agree with neither. */
    | 'contradicted';
  readonly claimedMs?: number;
}

/** The clock of a cluster as it is reckoned with. */
export interface ClusterClock {
  /** Its clock minus ours. */
  readonly offsetMs: number;
  readonly doubt?: ClockDoubt;
  readonly trouble?: ClockTrouble;
}

type Possible = (offsetMs: number) => boolean;

const isFar = (ms: number) => Math.abs(ms) > CLOCK_BOUND_MS;

function possibleBy(witness: ClockWitness | undefined): Possible {
  if (!witness) return () => true;
  const { writtenAt, seenAt, notBefore = -Infinity } = witness;
  return offsetMs =>
    offsetMs >= writtenAt - seenAt - CLOCK_OFF_MS &&
    offsetMs <= writtenAt - notBefore + CLOCK_OFF_MS + HEARD_LAG_MS;
}

const isOff = (ms: number) => Math.abs(ms) > CLOCK_OFF_MS;

function between(offsetMs: number, others: readonly number[]): ClusterClock {
  const doubt = {
    earlierMs: Math.min(...others) - offsetMs,
    laterMs: Math.max(...others) - offsetMs,
  };
  return doubt.earlierMs === doubt.laterMs ? { offsetMs } : { offsetMs, doubt };
}

/** Objects that agree with no clock still tell one, where they were seen to be written. */
function byObjects(witness: ClockWitness | undefined): ClusterClock {
  if (witness?.notBefore !== undefined) {
    const earliest = witness.writtenAt - witness.seenAt;
    const latest = witness.writtenAt - witness.notBefore;
    if (latest - earliest < CLOCK_BOUND_MS && !isFar(earliest)) {
      return between(earliest, [earliest, latest]);
    }
  }
  const ahead = witness ? witness.writtenAt - witness.seenAt : 0;
  const latest = Math.max(0, ahead) + CLOCK_BOUND_MS;
  return between(0, [-CLOCK_BOUND_MS, latest]);
}

/**
 * The clock to reckon with. What a cluster claims is held against the newest
 * time in its objects; where that leaves room for the claim and for our own
 * clock, the clock is in doubt between the two, and where it leaves room for
 * neither, altogether.
 */
export function clusterClock(
  { ms: claimedMs, unsteady }: ClockClaim,
  witness: ClockWitness | undefined,
): ClusterClock {
  const possible = possibleBy(witness);
  const trouble = (state: ClockTrouble['state']) => ({
    trouble: { state, claimedMs: unsteady ? undefined : claimedMs },
  });
  const claims =
    claimedMs !== undefined && !unsteady && !isFar(claimedMs)
      ? [claimedMs].filter(possible)
      : [];
  const [claim] = claims;
  if (claim !== undefined && !isOff(claim)) return { offsetMs: claim };
  const ours = possible(0);
  if (claim !== undefined) {
    return ours
      ? { ...between(0, [0, claim]), ...trouble('doubtful') }
      : { offsetMs: claim, ...trouble('off') };
  }
  if (!ours) return { ...byObjects(witness), ...trouble('contradicted') };
  if (unsteady) return { offsetMs: 0, ...trouble('unsteady') };
  return claimedMs !== undefined && isOff(claimedMs)
    ? { offsetMs: 0, ...trouble('refuted') }
    : { offsetMs: 0 };
}
