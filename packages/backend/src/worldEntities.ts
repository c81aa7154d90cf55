import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { parseAllDocuments } from 'yaml';

/** What the portal's own provider stamps on what it generates. */
const PORTAL_ORIGIN = 'provider:OpenChoreoEntityProvider';

/** The entities of a world, from a file of its own. */
export async function readEntities(path: string): Promise<readonly Entity[]> {
  const documents = parseAllDocuments(await readFile(path, 'utf8'));
  return documents.map(document => document.toJS() as Entity);
}

/** Stands in for the portal's entity provider: the entities of the running world, from the file named by `world.entities`. */
class WorldEntityProvider implements EntityProvider {
  constructor(private readonly path: string) {}

  getProviderName(): string {
    return 'OpenChoreoEntityProvider';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const entities = await readEntities(this.path);
    await connection.applyMutation({
      type: 'full',
      entities: entities.map(entity => ({
        entity: withOrigin(entity),
        locationKey: this.getProviderName(),
      })),
    });
  }
}

function withOrigin(entity: Entity): Entity {
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        [ANNOTATION_LOCATION]: PORTAL_ORIGIN,
        [ANNOTATION_ORIGIN_LOCATION]: PORTAL_ORIGIN,
        ...entity.metadata.annotations,
      },
    },
  };
}

export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'world-entities',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ catalog, config }) {
        const path = config.getOptionalString('world.entities');
        if (path) {
          catalog.addEntityProvider(new WorldEntityProvider(path));
        }
      },
    });
  },
});
