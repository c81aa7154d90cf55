import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { entitySecretsRoute, type EntitySecretsOptions } from './entitySecrets';
import { openApiRoute } from './openapi';
import { readinessRoute } from './readiness';

/** What all routes need. */
export interface RouterOptions extends EntitySecretsOptions {
  readonly ready: () => boolean;
}

/** The routes of this plugin. */
export function createRouter(options: RouterOptions): ExpressRouter {
  const router = Router();
  router.get('/readiness', readinessRoute(options.ready));
  router.get('/openapi.json', openApiRoute());
  router.get(
    '/v1/entities/:kind/:namespace/:name/secrets',
    entitySecretsRoute(options),
  );
  return router;
}
