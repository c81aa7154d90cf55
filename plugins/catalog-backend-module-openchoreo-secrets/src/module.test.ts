import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CatalogHealthAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { JsonObject } from '@backstage/types';
import { entity } from './__testUtils__/entityModule';
import { runningCatalog } from './__testUtils__/runningCatalog';

jest.setTimeout(60_000);

const failing = {
  health: 'failing' as const,
  failingEnvironments: ['production', 'staging'],
};
const healthy = { health: 'healthy' as const, failingEnvironments: [] };

function answer(
  stamped: Pick<
    CatalogHealthAnswerDto['planes'][number],
    'health' | 'failingEnvironments'
  >,
): CatalogHealthAnswerDto {
  const component = { namespace: 'acme', project: 'shop', name: 'api' };
  return {
    components: [{ component, ...stamped }],
    systems: [{ namespace: 'acme', project: 'shop', ...stamped }],
    environments: [{ namespace: 'acme', name: 'production', ...stamped }],
    planes: [{ id: 'DataPlane/acme/eu', ...stamped }],
  };
}

const ELSEWHERE = 'url:https://git.example/catalog-info.yaml';
const ours = { project: 'shop', component: 'api' };
const ENTITIES = [
  entity('Component', 'api', ours),
  entity('Component', 'new', { project: 'shop', component: 'new' }),
  entity('Component', 'impostor', ours, ELSEWHERE),
  entity('System', 'shop', { project: 'shop' }),
  entity('Environment', 'production'),
  entity('Dataplane', 'eu'),
];

/** What is stamped where the answer is the same for all that it names. */
const all = (word: string) => ({
  api: word,
  shop: word,
  production: word,
  eu: word,
  new: 'unknown',
  impostor: '',
});

describe('a catalog with secret health', () => {
  let directory: string;
  let said: CatalogHealthAnswerDto | undefined;
  let catalog: Awaited<ReturnType<typeof runningCatalog>>;

  const start = async (
    options: { readonly config?: JsonObject; readonly busy?: boolean } = {},
  ) => {
    catalog = await runningCatalog({
      entities: ENTITIES,
      source: () => ({ answer: said }),
      directory,
      ...options,
    });
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'catalog-'));
    said = answer(failing);
  });

  afterEach(async () => {
    await catalog.stop();
    await rm(directory, { recursive: true });
  });

  it('stamps what it is told, whatever others write, and strips it from whom it does not believe', async () => {
    await start();
    await catalog.pull();
    await catalog.becomes(all('failing production,staging'));
    expect(
      await catalog.stamps(
        'filter=kind=component,metadata.annotations.openchoreo.io/secret-health=failing',
      ),
    ).toEqual({ api: 'failing production,staging' });
  });

  it('follows what changes without waiting for its turn, and holds it while there is no answer', async () => {
    await start();
    await catalog.pull();
    await catalog.becomes(all('failing production,staging'));
    said = answer(healthy);
    await catalog.pull();
    await catalog.becomes(all('healthy'));
    said = undefined;
    await catalog.pull();
    expect(await catalog.stamps()).toEqual(all('healthy'));
  });

  it('holds what was known across a restart', async () => {
    await start({ busy: true });
    await catalog.pull();
    await catalog.becomes(all('failing production,staging'));
    await catalog.stop();
    said = undefined;
    await start({ busy: true });
    await catalog.processedAll();
    expect(await catalog.stamps()).toEqual(all('failing production,staging'));
    said = answer(healthy);
    await catalog.pull();
    await catalog.becomes(all('healthy'));
  });

  it('is off unless it is switched on, says so once, and lets environments and planes in all the same', async () => {
    await start({ config: {}, busy: true });
    expect(await catalog.tasks()).not.toContainEqual(
      expect.objectContaining({ id: 'openchoreo-secrets-health' }),
    );
    const lines = catalog.logger.info.mock.calls.filter(([line]) =>
      line.includes('openchoreoSecrets.catalog.enabled'),
    );
    expect(lines).toHaveLength(1);
    await catalog.has(ENTITIES.map(({ metadata }) => metadata.name));
  });

  it('starts with a wrong configuration, says what is wrong once, and stamps nothing', async () => {
    await start({ config: { enabled: true, pullEvry: '1m' }, busy: true });
    const errors = catalog.logger.error.mock.calls.filter(([line]) =>
      line.includes('secret health'),
    );
    expect(errors).toHaveLength(1);
    expect(errors[0][0]).toContain(
      'openchoreoSecrets.catalog.pullEvry: no such key',
    );
    await catalog.processedAll();
    await catalog.has(ENTITIES.map(({ metadata }) => metadata.name));
    expect(await catalog.stamps()).toMatchObject({
      api: 'healthy none-at-all',
      production: 'healthy none-at-all',
    });
  });

  it('leaves it to others to let environments and planes in, where that is wished', async () => {
    await start({ config: { acceptKinds: false }, busy: true });
    const accepted = ['api', 'impostor', 'new', 'shop'];
    await catalog.processedAll(accepted);
    await catalog.has(accepted);
    expect(Object.keys(await catalog.stamps()).sort()).toEqual(accepted);
  });
});
