import { PortalService } from './portalService';
import type { Services } from './services';

/** The services of the portal, each asked within bounds: whatever one of them does, requests are answered. */
export function boundedServices(
  services: Services,
  deadlineMs?: number,
): Services {
  const { auditor, catalog, httpAuth, logger, permissions, userInfo } =
    services;
  const serviceOf = (name: string) =>
    new PortalService({ name, logger, deadlineMs });
  const theCatalog = serviceOf('The catalog');
  const thePermissions = serviceOf('The permission service');
  const theSignIn = serviceOf('The sign-in service');
  const theAuditor = serviceOf('The auditor');
  return {
    logger,
    auditor: {
      createEvent: async options => {
        const event = await theAuditor.ask(() => auditor.createEvent(options));
        return {
          success: told => theAuditor.ask(() => event.success(told)),
          fail: told => theAuditor.ask(() => event.fail(told)),
        };
      },
    },
    catalog: {
      getEntityByRef: (ref, options) =>
        theCatalog.ask(() => catalog.getEntityByRef(ref, options)),
      queryEntities: (query, options) =>
        theCatalog.ask(() => catalog.queryEntities(query, options)),
    },
    httpAuth: {
      credentials: (req, options) =>
        theSignIn.ask(() => httpAuth.credentials(req, options)),
    },
    permissions: {
      authorize: (questions, options) =>
        thePermissions.ask(() => permissions.authorize(questions, options)),
      authorizeConditional: (questions, options) =>
        thePermissions.ask(() =>
          permissions.authorizeConditional(questions, options),
        ),
    },
    userInfo: {
      getUserInfo: credentials =>
        theSignIn.ask(() => userInfo.getUserInfo(credentials)),
    },
  };
}
