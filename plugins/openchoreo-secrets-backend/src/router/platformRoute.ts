import {
  AS_OF_HEADER,
  type HealthThresholds,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler } from 'express';
import type { Access } from '../access/access';
import type { Caller, Callers } from '../access/caller';
import { EVERYTHING, type Visibility } from '../access/visibility';
import type { SnapshotSource } from '../observed/snapshot';
import type { QueryContext } from '../query/context/context';
import { environmentNames } from '../query/context/environmentNames';
import type { Fleet } from '../query/fleet/fleet';
import type { FleetMemo } from '../query/fleet/fleetMemo';
import type { Turns } from '../query/fleet/turns';
import type { IncidentBook } from '../query/incidents/incidentBook';
import { subjectsIn, visibleSteps } from '../query/fleet/visibleFleet';
import { sightsOf } from '../query/kept/keptSights';
import { readyAnswer, type PlatformAnswer } from '../query/kept/readyAnswers';
import { isKnown } from './conditional';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';
import { answering, type AnsweringOptions, type Told } from './told';

/** What the fleet is made from. */
export interface FleetOptions {
  readonly fleets: FleetMemo;
  readonly source: SnapshotSource;
  readonly thresholds: HealthThresholds;
  /** What planes should have; absent, nothing is expected of them. */
  readonly checklist?: QueryContext['checklist'];
  /** How old an observation may be before it counts as unknown. */
  readonly freshForMs?: number;
  readonly now: () => number;
  /** What the platform calls its stores. */
  readonly storeNames?: QueryContext['storeNames'];
}

/** What the platform routes need. */
export interface PlatformOptions extends FleetOptions, AnsweringOptions {
  /** What is remembered of incidents. */
  readonly incidents: IncidentBook;
  /** What is dear is made in turns with others. */
  readonly turns: Turns;
  readonly access: Access;
  readonly callers: Callers;
}

function contextOf({ source, now, ...judging }: FleetOptions): QueryContext {
  const { thresholds, freshForMs, checklist, storeNames } = judging;
  return {
    snapshot: source.snapshot(),
    now: now(),
    thresholds,
    freshForMs,
    checklist,
    storeNames,
  };
}

/** The fleet as of now; whoever is asked for it has been let in before. */
export function fleetNow(options: FleetOptions): Promise<Fleet> {
  return options.fleets.at(contextOf(options));
}

/** The fleet as a user may see it, with what that is. */
interface SeenFleet {
  readonly fleet: Fleet;
  readonly visibility: Visibility;
  readonly caller: Caller;
}

/** How late it is noticed that something is otherwise by nothing but time. */
const LOOKED_AT_MS = 10_000;

/** Whether what was made of a fleet would be made of the same again. */
export function standsWith(
  { context: { snapshot, now: madeAt } }: Fleet,
  options: FleetOptions,
): () => boolean {
  const { revision } = snapshot;
  return standing({ revision, madeAt }, options);
}

/** Apart, so that nothing of the fleet is kept with it. */
function standing(
  { revision, madeAt }: { readonly revision: number; readonly madeAt: number },
  { source, now }: FleetOptions,
): () => boolean {
  return () =>
    source.snapshot().revision === revision && now() - madeAt < LOOKED_AT_MS;
}

/** Lets in who may see what is the platform's. */
async function fleetSeenBy(
  caller: Caller,
  options: PlatformOptions,
): Promise<SeenFleet> {
  const { access } = options;
  const { visibility } = await sightsOf(access).of(
    caller,
    'platform',
    contextOf(options),
    async noted => {
      await access.authorizePlatform(caller);
      const visible = await access.visibleOf(
        subjectsIn(noted.snapshot),
        environmentNames(noted),
        caller,
      );
      // Who sees all of it has no use for a list.
      return {
        visibility: visible.everything
          ? EVERYTHING
          : { ...visible, platform: true },
      };
    },
  );
  const all = await fleetNow(options);
  const steps = visibleSteps(all, visibility);
  const { value: fleet } = await options.turns.take(steps);
  return { fleet, visibility, caller };
}

/** A platform answer, as it is told to all who ask the same of the same fleet. */
export async function toldOf(
  fleet: Fleet,
  question: unknown,
  make: () => PlatformAnswer | Promise<PlatformAnswer>,
  options: FleetOptions,
): Promise<Told> {
  const { etag, asOf, body, text } = await readyAnswer(fleet, question, make);
  return {
    etag,
    body: () => body,
    stands: standsWith(fleet, options),
    send: (req, res) => {
      res.set(AS_OF_HEADER, asOf);
      if (isKnown(req, res, etag)) return;
      res.type('json').send(text());
    },
  };
}

/** A platform route: nobody whom it does not let in learns even whether a parameter is right. */
export function platformAnswering(
  options: PlatformOptions,
  answer: (seen: SeenFleet, query: Request['query']) => Told | Promise<Told>,
): RequestHandler {
  return answering(options, async req => {
    const { query } = req;
    const caller = await options.callers.of(req, ['user']);
    return {
      caller,
      ask: async () => answer(await fleetSeenBy(caller, options), query),
    };
  });
}

/** Makes what an answer is made of, where that is dear. */
type Prepare = (fleet: Fleet) => Generator<void, unknown>;

/** A platform route that takes nothing in its query. */
export function platformRoute(
  name: string,
  options: PlatformOptions,
  answer: (fleet: Fleet, visibility: Visibility) => PlatformAnswer,
  prepare?: Prepare,
): RequestHandler {
  return platformAnswering(options, ({ fleet, visibility }, query) => {
    parseInput(noQuery, query);
    const make = async () => {
      if (prepare) await options.turns.take(prepare(fleet));
      return answer(fleet, visibility);
    };
    return toldOf(fleet, name, make, options);
  });
}
