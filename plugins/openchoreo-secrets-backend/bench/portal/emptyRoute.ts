import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { openchoreoSecretsEntityReadPermission } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import Router from 'express-promise-router';

/** The least that any route about an entity does: who asks, one look into the catalog, one question of rights. */
export const emptyPlugin = createBackendPlugin({
  pluginId: 'empty',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        permissions: coreServices.permissions,
      },
      async init({ catalog, httpAuth, httpRouter, permissions }) {
        const router = Router();
        router.get('/:name', async (req, res) => {
          const credentials = await httpAuth.credentials(req);
          const ref = `component:fleet/${req.params.name}`;
          const entity = await catalog.getEntityByRef(ref, { credentials });
          const permission = openchoreoSecretsEntityReadPermission;
          const asked = [{ permission, resourceRef: ref }];
          const [{ result }] = await permissions.authorize(asked, {
            credentials,
          });
          res.json({ found: entity?.metadata.name, result });
        });
        httpRouter.use(router);
      },
    });
  },
});
