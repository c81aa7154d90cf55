import type { RequestHandler } from 'express';
import type { Insiders } from './insiders';

/** Whether what stands in the configuration now is in use. */
export const CONFIGURATION_STATES = [
  'inUse',
  'rejected',
  'restartNeeded',
] as const;

/** What the plugin says of itself. */
export interface Health {
  /** `off`, `misconfigured`, `starting` or `ready`. */
  readonly state: string;
  readonly configuration: (typeof CONFIGURATION_STATES)[number];
  /** Why not, a line each. */
  readonly problems: readonly string[];
  readonly insiders?: Insiders;
}

/** `GET /health`: anyone may ask; details only for who has the platform right. */
export function healthRoute(now: () => Health): RequestHandler {
  return async (req, res) => {
    const { state, configuration, problems, insiders } = now();
    const told =
      problems.length > 0 && (await insiders?.include(req).catch(() => false));
    res
      .set('Cache-Control', 'no-store')
      .json({ state, configuration, ...(told && { problems }) });
  };
}
