import type { Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { allSecretsRoute } from './allSecrets';
import { alsoUsedByRoute } from './alsoUsedBy';
import { catalogHealthRoute, type CatalogHealthOptions } from './catalogHealth';
import { entityBindingsRoute } from './entityBindings';
import { entityReferencesRoute } from './entityReferences';
import { entitySecretsRoute, type EntityOptions } from './entitySecrets';
import { incidentsAnswer } from '../query/platform/incidents';
import { planesAnswer } from '../query/platform/planes';
import { storesAnswer } from '../query/platform/stores';
import { summaryAnswer } from '../query/platform/summary';
import { openApiRoute } from './openapi';
import { platformRoute, type PlatformOptions } from './platformRoute';
import { platformSecretsRoute } from './platformSecrets';
import { readinessRoute } from './readiness';
import { referencesRoute } from './references';

/** What all routes need. */
export interface RouterOptions
  extends EntityOptions, PlatformOptions, CatalogHealthOptions {}

/** The routes of this plugin. */
export function createRouter(options: RouterOptions): ExpressRouter {
  const router = Router();
  router.get('/readiness', readinessRoute(options.ready));
  router.get('/openapi.json', openApiRoute());
  router.get(
    '/v1/entities/:kind/:namespace/:name/secrets',
    entitySecretsRoute(options),
  );
  router.get(
    '/v1/entities/:kind/:namespace/:name/bindings',
    entityBindingsRoute(options),
  );
  router.get(
    '/v1/entities/:kind/:namespace/:name/references',
    entityReferencesRoute(options),
  );
  router.get(
    '/v1/entities/:kind/:namespace/:name/also-used-by',
    alsoUsedByRoute(options),
  );
  router.get('/v1/planes', platformRoute(options, planesAnswer));
  router.get('/v1/incidents', platformRoute(options, incidentsAnswer));
  router.get('/v1/stores', platformRoute(options, storesAnswer));
  router.get('/v1/summary', platformRoute(options, summaryAnswer));
  router.get('/v1/secrets', allSecretsRoute(options));
  router.get('/v1/references', referencesRoute(options));
  router.get('/v1/platform-secrets', platformSecretsRoute(options));
  router.get('/v1/catalog-health', catalogHealthRoute(options));
  return router;
}
