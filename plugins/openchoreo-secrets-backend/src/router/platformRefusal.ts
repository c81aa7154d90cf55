import type { ErrorRequestHandler } from 'express';
import { PlatformRefused } from '../access/platformRefused';
import { errorBody } from './errorBody';

/** Tells who lacks the platform right whom to ask for it; every other error is the portal's to write. */
export function platformRefusal(
  platformTeam: string | undefined,
): ErrorRequestHandler {
  return (error, req, res, next) => {
    if (!platformTeam || !(error instanceof PlatformRefused)) {
      next(error);
      return;
    }
    res
      .status(403)
      .set('Cache-Control', 'no-store')
      .json({ ...errorBody(req, 403, error), platformTeam });
  };
}
