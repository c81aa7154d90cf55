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
import { incidentsAnswer, incidentSteps } from '../query/incidents/incidents';
import { summaryAnswer, summarySteps } from '../query/summary/summary';
import { exposeHeaders } from './exposeHeaders';
import { mineRoute, mySecretsRoute, type MineOptions } from './mine';
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
import { storesParams, storesRoute } from './stores';
import { Shedding, tellBusy } from './shedding';

type EntityHandler = RequestHandler<Record<string, string>>;

/** What all routes need. */
export interface RouterOptions
  extends
    EntityOptions,
    PlatformOptions,
    CatalogHealthOptions,
    AuditOptions,
    Pick<MineOptions, 'owned'> {
  /** As it is usual, where it is not said. */
  readonly shedding?: Shedding;
}

/** The routes of this plugin. */
export function createRouter(options: RouterOptions): ExpressRouter {
  const router = Router();
  const { shedding = new Shedding(options) } = options;
  const ofEntity = (what: string, handler: EntityHandler) =>
    router.get(
      `/v1/entities/:kind/:namespace/:name/${what}`,
      shedding.bounded(handler),
    );
  router.use(exposeHeaders);
  router.get('/readiness', readinessRoute(options.ready));
  router.get('/openapi.json', openApiRoute());
  ofEntity('secrets', entitySecretsRoute(options));
  ofEntity('bindings', entityBindingsRoute(options));
  ofEntity('references', entityReferencesRoute(options));
  ofEntity('also-used-by', alsoUsedByRoute(options));
  ofEntity('promotion', promotionRoute(options));
  router.get('/v1/mine', shedding.bounded(mineRoute(options)));
  router.get('/v1/mine/secrets', shedding.bounded(mySecretsRoute(options)));
  platformRoutes(router, options, shedding);
  router.get(
    '/v1/catalog-health',
    shedding.bounded(catalogHealthRoute(options)),
  );
  router.use(platformRefusal(options.platformTeam), tellBusy);
  return router;
}

/** What is remembered of incidents may be of what is hidden: only who sees everything is told. */
function incidentsSeenBy({ incidents }: RouterOptions) {
  return (fleet: Fleet, { everything }: Visibility) =>
    incidentsAnswer(fleet, everything ? incidents.entriesAt(fleet) : undefined);
}

/** What is the platform's: each read is audited. */
function platformRoutes(
  router: ExpressRouter,
  options: RouterOptions,
  shedding: Shedding,
): void {
  const get = (
    queryType: string,
    handler: RequestHandler,
    params: object = {},
  ) => {
    const subject = { queryType, params: Object.keys(params) };
    const told = audited(options, subject, handler);
    router.get(`/v1/${queryType}`, shedding.bounded(told));
  };
  get('planes', planesRoute(options), planesParams.shape);
  get(
    'incidents',
    platformRoute(
      'incidents',
      options,
      incidentsSeenBy(options),
      incidentSteps,
    ),
  );
  get('stores', storesRoute(options), storesParams.shape);
  get(
    'summary',
    platformRoute('summary', options, summaryAnswer, summarySteps),
  );
  get('secrets', allSecretsRoute(options), secretsParams.shape);
  get('references', referencesRoute(options), referencesParams.shape);
  get('checklist', checklistRoute(options), checklistParams.shape);
}
