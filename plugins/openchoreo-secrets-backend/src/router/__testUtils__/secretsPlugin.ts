import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { DEFAULT_THRESHOLDS } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { DefaultAccess } from '../../access/access';
import { Callers } from '../../access/caller';
import { EntityFinder } from '../../access/entityFinder';
import { GroupMembership } from '../../access/groupMembership';
import { OwnedSubjects } from '../../access/ownedSubjects';
import { rightsBy } from '../../access/rightsBy';
import { ServiceAccess } from '../../access/serviceAccess';
import type { AuthorizationConfig } from '../../config/secretsConfig';
import { NOW } from '../../query/__fixtures__/objects';
import { FleetMemo } from '../../query/fleet/fleetMemo';
import { Turns } from '../../query/fleet/turns';
import { KeptAnswers } from '../../query/kept/keptAnswers';
import { IncidentBook } from '../../query/incidents/incidentBook';
import { boundedServices } from '../../access/boundedServices';
import { createRouter, type RouterOptions } from '../createRouter';

export const ORIGIN = 'provider:OpenChoreoEntityProvider';

/** The permission framework decides, and everybody signs in. */
export const BY_BACKSTAGE: AuthorizationConfig = {
  authority: { mode: 'backstage', decides: true },
  signIn: true,
  platformGroups: [],
  services: [],
  catalogServices: [],
};

interface Given
  extends
    Pick<RouterOptions, 'source'>,
    Partial<Pick<RouterOptions, 'checklist' | 'ready' | 'wakes'>> {
  /** As of each request: tests change it. */
  readonly authorization?: () => AuthorizationConfig;
  readonly clock?: () => number;
  /** For one question to a service of the portal. */
  readonly deadlineMs?: number;
}

/** The routes as the plugin serves them, over a snapshot that is given and without planes. */
export function secretsPlugin({
  authorization = () => BY_BACKSTAGE,
  clock = Date.now,
  deadlineMs,
  ...given
}: Given) {
  return createBackendPlugin({
    pluginId: 'openchoreo-secrets',
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          catalog: catalogServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          userInfo: coreServices.userInfo,
        },
        async init({ httpRouter, ...portal }) {
          const { auditor, catalog, httpAuth, ...services } = boundedServices(
            portal,
            deadlineMs,
          );
          const finder = new EntityFinder({
            catalog,
            trustedOrigins: [ORIGIN],
          });
          const incidents = new IncidentBook();
          const turns = new Turns({ clock: () => 0, pause: async () => {} });
          const answers = new KeptAnswers();
          const routerNow = () => {
            const config = authorization();
            const groups = new GroupMembership(
              services.userInfo,
              config.platformGroups,
            );
            const named = new ServiceAccess(config);
            return createRouter({
              answers,
              auditor,
              logger: services.logger,
              access: new DefaultAccess({
                finder,
                rights: rightsBy(config, {
                  ...services,
                  finder,
                  groups,
                  now: clock,
                }),
                services: named,
                trustedOrigins: [ORIGIN],
              }),
              callers: new Callers({ httpAuth, signIn: config.signIn }),
              services: named,
              owned: new OwnedSubjects(services.userInfo, finder),
              platformTeam: config.platformTeam,
              turns,
              fleets: new FleetMemo({
                turns,
                made: fleet => incidents.enter(fleet),
              }),
              incidents,
              thresholds: DEFAULT_THRESHOLDS,
              now: () => NOW,
              ready: () => true,
              ...given,
            });
          };
          httpRouter.use((req, res, next) => routerNow()(req, res, next));
          httpRouter.addAuthPolicy({
            path: '/readiness',
            allow: 'unauthenticated',
          });
        },
      });
    },
  });
}

/** An entity of namespace and project `acme/shop`, from a trusted origin. */
export function entity(
  kind: string,
  name: string,
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      namespace: 'acme',
      name,
      annotations: {
        'backstage.io/managed-by-origin-location': ORIGIN,
        'openchoreo.io/namespace': 'acme',
        'openchoreo.io/project': 'shop',
        ...annotations,
      },
    },
    spec: {},
  };
}
