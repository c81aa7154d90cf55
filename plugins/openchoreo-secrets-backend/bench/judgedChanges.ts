import {
  DEFAULT_THRESHOLDS,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../src/observed/snapshot';
import { fleetOf, type Fleet } from '../src/query/fleet/fleet';
import { FleetJudge } from '../src/query/fleet/fleetState';
import { startOurs } from './followers/ours';

/** What it costs to judge a fleet, and to bring it up to date. */
export interface JudgedChanges {
  readonly fullMs: number;
  readonly changesMs: number;
  readonly longestStepMs: number;
}

/** So many are refreshed between two looks, of which one in fifty fails. */
const CHANGES = 200;
const FAILING = 50;

const ROUNDS = 5;

function changed(
  object: ExternalSecretObject,
  index: number,
  now: number,
): ExternalSecretObject {
  const { ready } = object;
  if (!ready || index % FAILING > 0) return { ...object, refreshAt: now };
  return { ...object, ready: { ...ready, status: 'False' } };
}

/** The same with changes all over the fleet, others in each round. */
function afterChanges(snapshot: Snapshot, round: number, now: number) {
  const clusters = new Map(snapshot.clusters);
  const each = Math.ceil(CHANGES / clusters.size);
  for (const [key, cluster] of snapshot.clusters) {
    const { ExternalSecret } = cluster.kinds;
    const objects = new Map(ExternalSecret.objects);
    const step = Math.max(1, Math.floor(objects.size / each));
    [...objects].forEach(([name, object], index) => {
      if (index % step === round % step) {
        objects.set(name, changed(object, index, now));
      }
    });
    const kinds = {
      ...cluster.kinds,
      ExternalSecret: { ...ExternalSecret, objects },
    };
    clusters.set(key, { ...cluster, kinds });
  }
  return { ...snapshot, revision: snapshot.revision + 1, clusters };
}

/** Judges step by step. @returns how long that took, and the longest of its steps. */
function timed(steps: Generator<void, Fleet>) {
  const start = performance.now();
  let longest = 0;
  for (let before = start; ;) {
    const { done } = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    if (done) return { ms: now - start, longest };
    before = now;
  }
}

const middle = (all: readonly number[]) =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** Judges all that a configuration leads to, and then what changes in it. */
export async function judgedChanges(
  configPath: string,
): Promise<JudgedChanges> {
  const follower = await startOurs(configPath);
  await follower.listed;
  await follower.stop();
  let snapshot = follower.snapshot();
  let now = Date.now();
  // Nothing is heard any more, and everything is to count as fresh.
  const context = () => ({
    snapshot,
    now,
    thresholds: DEFAULT_THRESHOLDS,
    freshForMs: Infinity,
  });
  const start = performance.now();
  fleetOf(context());
  const fullMs = performance.now() - start;
  const judge = new FleetJudge();
  timed(judge.steps(context()));
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    now += 1_000;
    snapshot = afterChanges(snapshot, round, now);
    return timed(judge.steps(context()));
  });
  return {
    fullMs,
    changesMs: middle(rounds.map(({ ms }) => ms)),
    longestStepMs: middle(rounds.map(({ longest }) => longest)),
  };
}
