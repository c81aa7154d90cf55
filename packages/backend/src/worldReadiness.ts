import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readEntities } from './worldEntities';

/** What a catalog takes in within seconds. More take it minutes, in which the rest can be looked at. */
const AWAITED = 1_000;

/** Tells whether the catalog holds what the running world lists: that takes a while after the start. */
export default createBackendPlugin({
  pluginId: 'world',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpRouter: coreServices.httpRouter,
      },
      async init({ auth, catalog, config, httpRouter }) {
        const path = config.getOptionalString('world.entities');
        const entities = path ? await readEntities(path) : [];
        const entityRefs = entities.map(entity => stringifyEntityRef(entity));
        const holdsAll = async () => {
          if (entityRefs.length === 0 || entityRefs.length > AWAITED) {
            return true;
          }
          const { items } = await catalog.getEntitiesByRefs(
            { entityRefs, fields: ['kind'] },
            { credentials: await auth.getOwnServiceCredentials() },
          );
          return items.every(entity => entity !== undefined);
        };
        httpRouter.use((req, res, next) => {
          if (req.path === '/readiness') {
            holdsAll().then(ready => res.json({ ready }), next);
          } else {
            next();
          }
        });
        httpRouter.addAuthPolicy({
          path: '/readiness',
          allow: 'unauthenticated',
        });
      },
    });
  },
});
