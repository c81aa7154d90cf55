import { readFile } from 'node:fs/promises';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { startWorld, type WorldSpec } from '@internal/plane-simulator';
import { loadAllYaml, loadYaml } from '@kubernetes/client-node';
import {
  catalogHealthAnswerSchema,
  secretsAnswerSchema,
  type WireSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import request from 'supertest';
import { openchoreoSecretsPlugin } from '../plugin';

const BASE = '/api/openchoreo-secrets';
const PAGE = 'limit=200';
const PROVIDER = 'provider:OpenChoreoEntityProvider';

/** Where an entity comes from. */
const ORIGIN = 'backstage.io/managed-by-origin-location';

/** Whether OpenChoreo's own provider brought an entity. */
export const isOfProvider = ({ metadata }: Entity) =>
  metadata.annotations?.[ORIGIN] === PROVIDER;

/** As the portal's own provider brings it: what a file claims is not believed. */
function ofProvider(entity: Entity): Entity {
  const { metadata } = entity;
  const annotations = {
    [ORIGIN]: PROVIDER,
    ...metadata.annotations,
  };
  return { ...entity, metadata: { ...metadata, annotations } };
}

/** A back end that watches a world in which nothing happens by itself; `more` stands in the catalog beside what the world lists. */
export async function watched(spec: WorldSpec, more: readonly Entity[] = []) {
  const world = await startWorld({ ...spec, happenings: [] });
  const read = async (path: string) => readFile(path, 'utf8');
  const { openchoreoSecrets } = loadYaml<{ openchoreoSecrets: object }>(
    await read(world.appConfigPath),
  );
  const listed = loadAllYaml(await read(world.entitiesPath));
  const entities = [...listed, ...more].map(ofProvider);
  const authorization = {
    platformGroups: ['user:default/mock'],
    services: ['plugin:catalog'],
  };
  const backend = await startTestBackend({
    features: [
      openchoreoSecretsPlugin,
      catalogServiceMock.factory({ entities }),
      mockServices.rootConfig.factory({
        data: {
          openchoreoSecrets: {
            ...openchoreoSecrets,
            authorization,
          },
        },
      }),
    ],
  });
  const catalog = mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:catalog'),
    targetPluginId: 'openchoreo-secrets',
  });
  const ask = async (path: string, header?: string) => {
    const asked = request(backend.server).get(`${BASE}/${path}`);
    return header ? asked.set('Authorization', header) : asked;
  };
  const get = async <T>(path: string, schema: WireSchema<T>, header?: string) =>
    schema.parse((await ask(path, header)).body);
  let ready = false;
  while (!ready) ({ ready } = (await ask('readiness')).body);
  return {
    entities,
    get,
    text: async (path: string) => (await ask(path)).text,
    csv: async () => (await ask('v1/secrets?format=csv')).text,
    stamps: () => get('v1/catalog-health', catalogHealthAnswerSchema, catalog),
    secrets: (query = '') =>
      get(`v1/secrets?${PAGE}${query}`, secretsAnswerSchema),
    stop: async () => {
      await backend.stop();
      await world.close();
    },
  };
}
