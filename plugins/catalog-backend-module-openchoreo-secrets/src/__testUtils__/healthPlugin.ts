import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What stands in for the back end of secret health. */
export interface HealthSource {
  /** Undefined: it does not answer. */
  readonly answer?: CatalogHealthAnswerDto;
}

/** The back end of secret health, saying what it is told to say, to the catalog alone. */
export const healthPlugin = (source: () => HealthSource) =>
  createBackendPlugin({
    pluginId: 'openchoreo-secrets',
    register(env) {
      env.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          httpRouter.use((req, res, next) => {
            httpAuth
              .credentials(req, { allow: ['service'] })
              .then(({ principal }) => {
                const { answer } = source();
                if (principal.subject !== 'plugin:catalog') res.status(403);
                else if (answer) res.json(answer);
                else res.status(503);
                res.end();
              })
              .catch(next);
          });
        },
      });
    },
  });
