import type { RequestHandler } from 'express';
import { errorBody } from './errorBody';
import type { Insiders } from './insiders';

/** What is told of a wrong configuration. */
interface MisconfiguredOptions {
  readonly insiders: Insiders;
  /** A line for each key. */
  readonly problems: readonly string[];
  /** Entity ref of whom to ask, where it could be read. */
  readonly platformTeam?: string;
}

const ERROR = {
  name: 'MisconfiguredError',
  message:
    'Secret health is misconfigured; the platform team has to correct it',
};

/** Answers everything while the configuration is wrong: details to who has the platform right, to others only that it is so. */
export function misconfiguredRoute({
  insiders,
  problems,
  platformTeam,
}: MisconfiguredOptions): RequestHandler {
  return async (req, res) => {
    const told = await insiders.include(req);
    res
      .status(503)
      .set('Cache-Control', 'no-store')
      .json({
        ...errorBody(req, 503, ERROR),
        ...(told && { problems }),
        ...(platformTeam && { platformTeam }),
      });
  };
}
