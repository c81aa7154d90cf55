import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import type { RequestHandler } from 'express';

const SWITCHED_OFF = 'backend.auth.dangerouslyDisableDefaultAuthPolicy';

/** For everybody: whether we run, and nothing of what is seen. */
const FOR_EVERYBODY = /^\/(health|readiness)\/?$/i;

/**
 * Lets nobody pass whom the portal does not know. The portal's own barrier
 * does the same, and waits as long as the sign-in service hangs: a request
 * that stands in front of it is never answered. So it is told to let all
 * pass, and this one, which asks within bounds, stands behind it.
 */
export function barrier(
  httpAuth: Pick<HttpAuthService, 'credentials'>,
  config: Config,
): RequestHandler {
  if (config.getOptionalBoolean(SWITCHED_OFF))
    return (_req, _res, next) => next();
  return (req, _res, next) => {
    if (FOR_EVERYBODY.test(req.path)) {
      next();
      return;
    }
    httpAuth
      .credentials(req, { allow: ['user', 'service'] })
      .then(() => next(), next);
  };
}
