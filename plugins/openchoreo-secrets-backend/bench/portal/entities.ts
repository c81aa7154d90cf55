import { readFile } from 'node:fs/promises';
import {
  coreServices,
  createBackendModule,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  type Entity,
} from '@backstage/catalog-model';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
  type CatalogProcessor,
  type EntityProvider,
  type EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import Router from 'express-promise-router';
import { parseAllDocuments } from 'yaml';
import { inCatalog } from '../inCatalog';
import { peerAnnotation } from '../kubernetesPeer';

const ORIGIN = 'provider:OpenChoreoEntityProvider';

const isAskedFor = ({ kind, metadata }: Entity) =>
  kind !== 'Component' || inCatalog(metadata.name);

/** As the portal's own provider brings them. */
export async function entitiesOf(path: string): Promise<readonly Entity[]> {
  const documents = parseAllDocuments(await readFile(path, 'utf8'));
  const entities = documents.map(document => document.toJS() as Entity);
  return entities.filter(isAskedFor).map(entity => {
    const { metadata } = entity;
    const annotations = {
      [ANNOTATION_LOCATION]: ORIGIN,
      [ANNOTATION_ORIGIN_LOCATION]: ORIGIN,
      ...peerAnnotation(metadata.name),
      ...metadata.annotations,
    };
    return { ...entity, metadata: { ...metadata, annotations } };
  });
}

class BenchProvider implements EntityProvider {
  constructor(private readonly entities: readonly Entity[]) {}

  getProviderName(): string {
    return 'OpenChoreoEntityProvider';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const locationKey = this.getProviderName();
    await connection.applyMutation({
      type: 'full',
      entities: this.entities.map(entity => ({ entity, locationKey })),
    });
  }
}

/** The kinds of OpenChoreo are known to a portal by a module of its own. */
const anyKind: CatalogProcessor = {
  getProcessorName: () => 'BenchKinds',
  validateEntityKind: async () => true,
};

/** Brings the entities of a world into the catalog. */
export function entitiesModule(entities: readonly Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'bench',
    register(env) {
      env.registerInit({
        deps: { catalog: catalogProcessingExtensionPoint },
        async init({ catalog }) {
          catalog.addProcessor(anyKind);
          catalog.addEntityProvider(new BenchProvider(entities));
        },
      });
    },
  });
}

/** Tells how many entities the catalog has taken in: it takes a while. */
export function takenInPlugin(expected: number) {
  return createBackendPlugin({
    pluginId: 'taken-in',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          httpRouter: coreServices.httpRouter,
        },
        async init({ auth, catalog, httpRouter }) {
          const router = Router();
          router.get('/', async (_, res) => {
            const { totalItems } = await catalog.queryEntities(
              { limit: 0 },
              { credentials: await auth.getOwnServiceCredentials() },
            );
            res.json({ ready: totalItems >= expected, totalItems });
          });
          httpRouter.use(router);
          httpRouter.addAuthPolicy({ path: '/', allow: 'unauthenticated' });
        },
      });
    },
  });
}
