import type { RequestHandler, Router as ExpressRouter } from 'express';
import Router from 'express-promise-router';
import { allSecretsRoute } from './allSecrets';
import { alsoUsedByRoute } from './alsoUsedBy';
import { audited, type AuditOptions } from './audited';
import { catalogHealthRoute, type CatalogHealthOptions } from './catalogHealth';
import { entityBindingsRoute } from './entityBindings';
import { entityReferencesRoute } from './entityReferences';
import { entitySecretsRoute, type EntityOptions } from './entitySecrets';
import type { Visibility } from '../access/visibility';
import type { Fleet } from '../query/fleet/fleet';
import { incidentsAnswer } from '../query/fleet/incidents';
import { storesAnswer } from '../query/fleet/stores';
import { summaryAnswer } from '../query/summary/summary';
import { exposeHeaders } from './exposeHeaders';
import { mineRoute, type MineOptions } from './mine';
import { openApiRoute } from './openapi';
import { planesParams, planesRoute } from './planes';
import { platformRefusal } from './platformRefusal';
import { platformRoute, type PlatformOptions } from './platformRoute';
import { checklistRoute } from './checklist';
import { checklistParams } from './checklistParams';
import { promotionRoute } from './promotion';
import { readinessRoute } from './readiness';
import { referencesParams, referencesRoute } from './references';
import { secretsParams } from './secretsParams';

/** What all routes need. */
export interface RouterOptions
  extends
    EntityOptions,
    PlatformOptions,
    CatalogHealthOptions,
    AuditOptions,
    Pick<MineOptions, 'owned'> {}

/** The routes of this plugin. */
export function createRouter(options: RouterOptions): ExpressRouter {
  const router = Router();
  router.use(exposeHeaders);
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
  router.get(
    '/v1/entities/:kind/:namespace/:name/promotion',
    promotionRoute(options),
  );
  router.get('/v1/mine', mineRoute(options));
  platformRoutes(router, options);
  router.get('/v1/catalog-health', catalogHealthRoute(options));
  router.use(platformRefusal(options.platformTeam));
  return router;
}

/** What is remembered of incidents may be of what is hidden: only who sees everything is told. */
function incidentsSeenBy({ incidents }: RouterOptions) {
  return (fleet: Fleet, { everything }: Visibility) =>
    incidentsAnswer(fleet, everything ? incidents.entriesAt(fleet) : undefined);
}

/** What is the platform's: each read is audited. */
function platformRoutes(router: ExpressRouter, options: RouterOptions): void {
  const get = (
    queryType: string,
    handler: RequestHandler,
    params: object = {},
  ) => {
    const subject = { queryType, params: Object.keys(params) };
    router.get(`/v1/${queryType}`, audited(options, subject, handler));
  };
  get('planes', planesRoute(options), planesParams.shape);
  get('incidents', platformRoute(options, incidentsSeenBy(options)));
  get('stores', platformRoute(options, storesAnswer));
  get('summary', platformRoute(options, summaryAnswer));
  get('secrets', allSecretsRoute(options), secretsParams.shape);
  get('references', referencesRoute(options), referencesParams.shape);
  get('checklist', checklistRoute(options), checklistParams.shape);
}
