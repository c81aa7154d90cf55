import {
  AS_OF_HEADER,
  formatAsOf,
  type HealthThresholds,
  type PlaneDto,
  type SeenPlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import type { Access } from '../access/access';
import type { Caller, Callers } from '../access/caller';
import type { Visibility } from '../access/visibility';
import type { QueryContext } from '../query/context/context';
import { environmentNames } from '../query/context/environmentNames';
import { platformEtag } from '../query/wire/written';
import type { Fleet } from '../query/fleet/fleet';
import type { FleetMemo } from '../query/fleet/fleetMemo';
import type { IncidentBook } from '../query/incidents/incidentBook';
import { subjectsOf, visibleFleet } from '../query/fleet/visibleFleet';
import type { SnapshotSource } from '../observed/snapshot';
import { sendConditionally } from './conditional';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';

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
export interface PlatformOptions extends FleetOptions {
  /** What is remembered of incidents. */
  readonly incidents: IncidentBook;
  readonly access: Access;
  readonly callers: Callers;
}

/** The fleet as of now; whoever is asked for it has been let in before. */
export function fleetNow(options: FleetOptions): Promise<Fleet> {
  const { fleets, source, now, ...judging } = options;
  const { thresholds, freshForMs, checklist, storeNames } = judging;
  return fleets.at({
    snapshot: source.snapshot(),
    now: now(),
    thresholds,
    freshForMs,
    checklist,
    storeNames,
  });
}

/** The fleet as a user may see it, with what that is. */
interface SeenFleet {
  readonly fleet: Fleet;
  readonly visibility: Visibility;
  readonly caller: Caller;
}

/** Lets in who may see what is the platform's; nobody else learns even whether a parameter is right. */
export async function fleetSeenBy(
  req: Request,
  options: PlatformOptions,
): Promise<SeenFleet> {
  const { access, callers } = options;
  const caller = await callers.of(req, ['user']);
  await access.authorizePlatform(caller);
  const all = await fleetNow(options);
  const visible = await access.visibleOf(
    subjectsOf(all),
    environmentNames(all.context),
    caller,
  );
  const visibility = { ...visible, platform: true };
  return { fleet: visibleFleet(all, visibility), visibility, caller };
}

/** An answer with the planes that it drew on. */
type Answer = object &
  (
    | { readonly planes: readonly SeenPlaneDto[] }
    | { readonly observed: readonly PlaneDto[] }
  );

/** Sends a platform answer, or 304. */
export function sendAnswer(req: Request, res: Response, body: Answer): void {
  const planes = 'observed' in body ? body.observed : body.planes;
  res.set(AS_OF_HEADER, formatAsOf(planes));
  sendConditionally(req, res, platformEtag(body, planes), body);
}

/** A platform route that takes nothing in its query. */
export function platformRoute(
  options: PlatformOptions,
  answer: (fleet: Fleet, visibility: Visibility) => Answer,
): RequestHandler {
  return async (req, res) => {
    const { fleet, visibility } = await fleetSeenBy(req, options);
    parseInput(noQuery, req.query);
    sendAnswer(req, res, answer(fleet, visibility));
  };
}
