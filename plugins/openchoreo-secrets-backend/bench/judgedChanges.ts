import {
  DEFAULT_THRESHOLDS,
  type ExternalSecretObject,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Snapshot } from '../src/observed/snapshot';
import { countedRows } from '../src/query/fleet/countedRows';
import { fleetOf, type Fleet } from '../src/query/fleet/fleet';
import { FleetJudge } from '../src/query/fleet/fleetState';
import { planesAnswer } from '../src/query/fleet/planes';
import { secretsSteps } from '../src/query/fleet/secrets';
import { storesAnswer, storesSteps } from '../src/query/fleet/stores';
import { incidentSteps } from '../src/query/incidents/incidents';
import { summaryAnswer, summarySteps } from '../src/query/summary/summary';
import { startOurs } from './followers/ours';

/** What it costs to judge a fleet, and to bring it up to date. */
export interface JudgedChanges {
  readonly fullMs: number;
  readonly changesMs: number;
  readonly longestStepMs: number;
  /** What is asked of the fleet after that. */
  readonly asked: Readonly<Record<string, Took>>;
}

/** How long something took, and the longest of its steps. */
interface Took {
  readonly ms: number;
  readonly longest: number;
}

const ALL = { filters: {}, sort: 'severity', descending: true } as const;
const PAGE = { offset: 0, limit: 50 };

/** What is asked of a fleet that was just made. */
const ASKED: Readonly<
  Record<string, (fleet: Fleet) => Generator<void, unknown>>
> = {
  incidents: incidentSteps,
  *stores(fleet) {
    yield* storesSteps(fleet);
    return storesAnswer(fleet);
  },
  *planes(fleet) {
    yield* countedRows.steps(fleet.rows);
    return planesAnswer(fleet);
  },
  *summary(fleet) {
    yield* summarySteps(fleet);
    return summaryAnswer(fleet);
  },
  secrets: fleet => secretsSteps(fleet, ALL, PAGE),
  search: fleet => secretsSteps(fleet, { ...ALL, q: 'misspelt-1' }, PAGE),
};

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
function timed<T>(steps: Generator<void, T>): Took & { readonly value: T } {
  const start = performance.now();
  let longest = 0;
  for (let before = start; ;) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - before);
    if (step.done) return { ms: now - start, longest, value: step.value };
    before = now;
  }
}

/** Asks all that can be asked of a fleet. */
function ask(fleet: Fleet): Readonly<Record<string, Took>> {
  return Object.fromEntries(
    Object.entries(ASKED).map(([name, steps]) => {
      const { ms, longest } = timed(steps(fleet));
      return [name, { ms, longest }];
    }),
  );
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
  ask(timed(judge.steps(context())).value);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    now += 1_000;
    snapshot = afterChanges(snapshot, round, now);
    const { value, ...took } = timed(judge.steps(context()));
    return { ...took, asked: ask(value) };
  });
  const middleOf = (name: string, of: keyof Took) =>
    middle(rounds.map(({ asked }) => asked[name][of]));
  return {
    asked: Object.fromEntries(
      Object.keys(ASKED).map(name => [
        name,
        { ms: middleOf(name, 'ms'), longest: middleOf(name, 'longest') },
      ]),
    ),
    fullMs,
    changesMs: middle(rounds.map(({ ms }) => ms)),
    longestStepMs: middle(rounds.map(({ longest }) => longest)),
  };
}
