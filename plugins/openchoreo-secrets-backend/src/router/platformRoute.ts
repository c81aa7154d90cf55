import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  AS_OF_HEADER,
  formatAsOf,
  type HealthThresholds,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, RequestHandler, Response } from 'express';
import type { PlatformAccess } from '../access/platformAccess';
import type { QueryContext } from '../query/context';
import { platformEtag } from '../query/etag';
import type { Estate } from '../query/platform/estate';
import type { EstateMemo } from '../query/platform/estateMemo';
import type { SnapshotSource } from '../store/snapshot';
import { sendConditionally } from './conditional';
import { noQuery } from './entityParams';
import { parseInput } from './parseInput';

/** What the estate is made from. */
export interface EstateOptions {
  readonly estates: EstateMemo;
  readonly httpAuth: HttpAuthService;
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
  readonly platformAccess: PlatformAccess;
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

/** The estate, for a user who may see it; nobody else learns even whether a parameter is right. */
export async function estateFor(
  req: Request,
  options: PlatformOptions,
): Promise<Estate> {
  const { platformAccess, httpAuth } = options;
  const credentials = await httpAuth.credentials(req, { allow: ['user'] });
  await platformAccess.authorize(credentials);
  return estateNow(options);
}

/** An answer with the planes that it drew on. */
type Answer = object &
  (
    | { readonly planes: readonly PlaneDto[] }
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
  answer: (estate: Estate) => Answer,
): RequestHandler {
  return async (req, res) => {
    const estate = await estateFor(req, options);
    parseInput(noQuery, req.query);
    sendAnswer(req, res, answer(estate));
  };
}
