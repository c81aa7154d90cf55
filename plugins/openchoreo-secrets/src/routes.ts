import { createRouteRef } from '@backstage/core-plugin-api';

/** The Secrets tab of an entity. */
export const secretsRouteRef = createRouteRef({ id: 'openchoreo-secrets' });
