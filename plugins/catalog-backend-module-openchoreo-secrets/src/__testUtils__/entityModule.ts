import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type CatalogProcessor,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const TRUSTED = 'provider:OpenChoreoEntityProvider';

/** An entity of OpenChoreo, as the portal's provider makes it. */
export function entity(
  kind: string,
  name: string,
  said: Readonly<Record<string, string>> = {},
  origin = TRUSTED,
): Entity {
  const spec =
    kind === 'Component'
      ? { type: 'service', lifecycle: 'x', owner: 'group:default/x' }
      : { owner: 'group:default/x' };
  const annotations = Object.fromEntries(
    Object.entries({ namespace: 'acme', ...said }).map(([key, value]) => [
      `openchoreo.io/${key}`,
      value,
    ]),
  );
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'acme',
      annotations: {
        'backstage.io/managed-by-location': origin,
        'backstage.io/managed-by-origin-location': origin,
        ...annotations,
      },
    },
    spec,
  };
}

const meddled = (each: Entity): Entity => ({
  ...each,
  metadata: {
    ...each.metadata,
    annotations: {
      ...each.metadata.annotations,
      'openchoreo.io/secret-health': 'healthy',
      'openchoreo.io/secret-environments-failing': 'none-at-all',
    },
  },
});

/** Writes what it should not, as another module could. */
const meddler = (onProcessed: (name: string) => void): CatalogProcessor => ({
  getProcessorName: () => 'Meddler',
  postProcessEntity: async each => {
    onProcessed(each.metadata.name);
    return meddled(each);
  },
});

/** Entities of the catalog. */
export const entityModule = (
  entities: readonly Entity[],
  onProcessed: (name: string) => void,
) =>
  createBackendModule({
    pluginId: 'catalog',
    moduleId: 'entities',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addProcessor(meddler(onProcessed));
          catalog.addEntityProvider({
            getProviderName: () => 'entities',
            connect: (connection: EntityProviderConnection) =>
              connection.applyMutation({
                type: 'full',
                entities: entities.map(each => ({
                  entity: each,
                  locationKey: 'entities',
                })),
              }),
          });
        },
      });
    },
  });
