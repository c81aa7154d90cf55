import type { ExternalSecretObject } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { meta, NAMESPACE, planeNamespace, PROJECT, rendered } from './objects';
import type { WorldFixture } from './world';

/** The name of the ExternalSecret of a managed resource. */
export const resourceSecretName = (resource: string, environment: string) =>
  `r-${resource}-${environment}-9f8e7d6c-conn`;

/** A world with a managed resource in its development environment. */
export function managed(
  name: string,
  world: WorldFixture,
  secrets: readonly ExternalSecretObject[],
): WorldFixture {
  const environment = 'development';
  const at = (of: string) => meta(of, { namespace: NAMESPACE });
  const bound = at(`${name}-${environment}`);
  const plane = world.clusters?.['development-data'];
  return {
    ...world,
    resources: [{ kind: 'Resource', meta: at(name), project: PROJECT }],
    resourceBindings: [
      {
        kind: 'ResourceReleaseBinding',
        meta: bound,
        project: PROJECT,
        resource: name,
        environment,
        conditions: [],
      },
    ],
    rendered: [
      ...(world.rendered ?? []),
      rendered(environment, [], {
        meta: meta(`r-${name}-${environment}-9f8e7d6c`, {
          namespace: NAMESPACE,
          owner: {
            kind: 'ResourceReleaseBinding',
            name: bound.name,
            uid: bound.uid,
          },
        }),
        component: undefined,
        resource: name,
        resources: [
          {
            id: 'connection',
            apiVersion: 'external-secrets.io/v1',
            kind: 'ExternalSecret',
            namespace: planeNamespace(environment),
            name: resourceSecretName(name, environment),
          },
        ],
      }),
    ],
    clusters: {
      ...world.clusters,
      'development-data': {
        ...plane,
        secrets: [...(plane?.secrets ?? []), ...secrets],
      },
    },
  };
}
