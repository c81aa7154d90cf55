import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import Router from 'express-promise-router';
import { identityIn, type PublicKey } from '../readerTokens';

/** Stands in for who signs readers in: its key, and who a token is of. Their tokens are made by who asks. */
export function signInPlugin(key: PublicKey) {
  return createBackendPlugin({
    pluginId: 'auth',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          const router = Router();
          router.get('/.well-known/jwks.json', (_, res) => {
            res.json({ keys: [key] });
          });
          router.get('/v1/userinfo', (req, res) => {
            const { authorization = '' } = req.headers;
            res.json({ claims: identityIn(authorization) });
          });
          httpRouter.use(router);
          httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        },
      });
    },
  });
}
