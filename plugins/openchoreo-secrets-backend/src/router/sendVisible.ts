import {
  AS_OF_HEADER,
  formatAsOf,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Request, Response } from 'express';
import type { Visibility } from '../access/visibility';
import { visibleEtag } from '../query/etag';
import { sendConditionally } from './conditional';

/** Sends what a caller may see of an entity, or 304. */
export function sendVisible(
  req: Request,
  res: Response,
  body: Parameters<typeof visibleEtag>[0],
  visibility: Visibility,
): void {
  res.set(AS_OF_HEADER, formatAsOf(body.planes));
  sendConditionally(req, res, visibleEtag(body, visibility), body);
}
