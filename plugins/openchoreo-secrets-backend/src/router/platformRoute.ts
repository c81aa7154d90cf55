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
import type { QueryContext } from '../query/context';
import { environmentNames } from '../query/environmentNames';
import { platformEtag } from '../query/etag';
import type { Estate } from '../query/platform/estate';
import type { EstateMemo } from '../query/platform/estateMemo';
import type { IncidentBook } from '../query/platform/incidentBook';
import { subjectsOf, visibleEstate } from '../query/platform/visibleEstate';
import type { SnapshotSource } from '../store/snapshot';
import { sendConditionally } from './conditional';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';

/** What the estate is made from. */
export interface EstateOptions {
  readonly estates: EstateMemo;
  readonly source: SnapshotSource;
  readonly thresholds: HealthThresholds;
  /** What planes should have; absent, nothing is expected of them. */
  readonly checklist?: QueryContext['checklist'];
  /** How old an observation may be before it counts as unknown. */
  readonly freshForMs?: number;
  readonly now: () => number;
}

/** What the platform routes need. */
export interface PlatformOptions extends EstateOptions {
  /** What is remembered of incidents. */
  readonly incidents: IncidentBook;
  readonly access: Access;
  readonly callers: Callers;
}

/** The estate as of now; whoever is asked for it has been let in before. */
export function estateNow(options: EstateOptions): Promise<Estate> {
  const { estates, source, now, ...judging } = options;
  const { thresholds, freshForMs, checklist } = judging;
  return estates.at({
    snapshot: source.snapshot(),
    now: now(),
    thresholds,
    freshForMs,
    checklist,
  });
}

/** The estate as a user may see it, with what that is. */
interface SeenEstate {
  readonly estate: Estate;
  readonly visibility: Visibility;
  readonly caller: Caller;
}

/** Lets in who may see what is the platform's; nobody else learns even whether a parameter is right. */
export async function estateSeenBy(
  req: Request,
  options: PlatformOptions,
): Promise<SeenEstate> {
  const { access, callers } = options;
  const caller = await callers.of(req, ['user']);
  await access.authorizePlatform(caller);
  const all = await estateNow(options);
  const visible = await access.visibleOf(
    subjectsOf(all),
    environmentNames(all.context),
    caller,
  );
  const visibility = { ...visible, platform: true };
  return { estate: visibleEstate(all, visibility), visibility, caller };
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
  answer: (estate: Estate, visibility: Visibility) => Answer,
): RequestHandler {
  return async (req, res) => {
    const { estate, visibility } = await estateSeenBy(req, options);
    parseInput(noQuery, req.query);
    sendAnswer(req, res, answer(estate, visibility));
  };
}
