import { createRequire } from 'node:module';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { contextsOf } from './followers/contexts';

/*
 * Backstage's own plugin for Kubernetes, which asks each cluster whenever
 * somebody looks. It is large, and installed beside the workspace when it is
 * to be measured: `--kubernetes`.
 */

/** Where it is installed; absent, it is not measured. */
export const peerFolder = (): string | undefined => process.env.BENCH_PEER;

const EXTERNAL_SECRETS = {
  group: 'external-secrets.io',
  apiVersion: 'v1',
  plural: 'externalsecrets',
};

/** Its answer about one component: the same ExternalSecrets, as they lie there. */
export const PEER = {
  path: '/kubernetes/resources/custom/query',
  body: {
    entityRef: 'component:fleet/component-1',
    auth: {},
    customResources: [EXTERNAL_SECRETS],
  },
};

/** The annotation by which it finds what is a component's. */
export const peerAnnotation = (component: string) => ({
  'backstage.io/kubernetes-label-selector': `openchoreo.dev/component=${component}`,
});

export function peerFeature(folder: string): BackendFeature {
  return createRequire(`${folder}/`)('@backstage/plugin-kubernetes-backend')
    .default;
}

/** The clusters of a world, with the same rights. */
export async function peerConfig(appConfigPath: string): Promise<object> {
  const contexts = await contextsOf(appConfigPath);
  return {
    serviceLocatorMethod: { type: 'multiTenant' },
    clusterLocatorMethods: [
      {
        type: 'config',
        clusters: contexts
          .filter(context => !context.isControlPlane)
          .map(({ cluster, url, headers }) => ({
            name: cluster,
            url,
            authProvider: 'serviceAccount',
            serviceAccountToken: headers.authorization.replace('Bearer ', ''),
            skipMetricsLookup: true,
          })),
      },
    ],
  };
}
