import { createRouteRef } from '@backstage/core-plugin-api';

/** The Secrets tab of an entity. */
export const secretsRouteRef = createRouteRef({ id: 'openchoreo-secrets' });

/** The page of secret health over all planes. */
export const secretHealthRouteRef = createRouteRef({
  id: 'openchoreo-secrets-health',
});
