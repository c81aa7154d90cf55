import {
  AS_OF_HEADER,
  FOLLOW_HEADER,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { RequestHandler } from 'express';

/** What the front end reads of an answer, beside its body. */
const EXPOSED = ['ETag', 'Retry-After', AS_OF_HEADER, FOLLOW_HEADER];

/** A front end of another origin is shown no headers but those that the answer names. */
export const exposeHeaders: RequestHandler = (_req, res, next) => {
  // The portal may expose others.
  res.append('Access-Control-Expose-Headers', EXPOSED);
  next();
};
