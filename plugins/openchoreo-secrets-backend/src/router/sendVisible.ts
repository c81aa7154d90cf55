import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, Response } from 'express';
import type { Visibility } from '../access/visibility';
import { visibleEtag } from '../query/wire/etag';
import { sendConditionally } from './conditional';
import { withheld } from './withheld';

/** Sends what a caller may see of an entity, or 304. */
export function sendVisible(
  req: Request<Record<string, string>>,
  res: Response,
  answer: Parameters<typeof visibleEtag>[0],
  visibility: Visibility,
  platformTeam: string | undefined,
): void {
  const body = visibility.platform ? answer : withheld(answer, platformTeam);
  res.set(AS_OF_HEADER, formatAsOf(body.planes));
  sendConditionally(req, res, visibleEtag(body, visibility), body);
}
