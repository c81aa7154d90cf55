import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity, ORIGIN } from '../router/__testUtils__/secretsPlugin';
import { EntityFinder } from './entityFinder';

const credentials = mockCredentials.user();

/** As anybody may register it. */
const FORGED = { 'backstage.io/managed-by-origin-location': 'url:https://x' };

const components = (count: number, origin: Record<string, string> = {}) =>
  Array.from({ length: count }, (_, index) =>
    entity('Component', `c${index}`, {
      'openchoreo.io/component': `c${index}`,
      ...origin,
    }),
  );

function finderOf(
  entities: ReturnType<typeof components>,
  trustedOrigins: readonly string[] = [ORIGIN],
) {
  const stored = catalogServiceMock({ entities });
  const catalog = catalogServiceMock.mock();
  catalog.queryEntities.mockImplementation((query, options) =>
    stored.queryEntities(query, options),
  );
  return { catalog, finder: new EntityFinder({ catalog, trustedOrigins }) };
}

describe('entities that are searched for', () => {
  it('come in pages, without what is not needed of them', async () => {
    const { catalog, finder } = finderOf(components(1_200));
    const found = await finder.componentsOf('acme', 'shop', credentials);
    expect(found).toHaveLength(1_200);
    expect(catalog.queryEntities).toHaveBeenCalledTimes(3);
    for (const [query] of catalog.queryEntities.mock.calls) {
      expect(query).toMatchObject({
        limit: 500,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations.backstage.io/managed-by-origin-location',
          'metadata.annotations.openchoreo.io/namespace',
          'metadata.annotations.openchoreo.io/project',
          'metadata.annotations.openchoreo.io/component',
          'metadata.annotations.openchoreo.io/resource',
        ],
      });
    }
  });

  it('bring nothing that somebody else put into them, however large', async () => {
    const notes = 'x'.repeat(10_000);
    const { catalog, finder } = finderOf(components(500, { notes }));
    await finder.componentsOf('acme', 'shop', credentials);
    const answers = await Promise.all(
      catalog.queryEntities.mock.results.map(({ value }) => value),
    );
    expect(JSON.stringify(answers).length).toBeLessThan(1_000_000);
  });

  it('of origins that nobody believes are not read at all', async () => {
    const forged = components(20_000, FORGED);
    const { catalog, finder } = finderOf(forged);
    expect(await finder.componentsOf('acme', 'shop', credentials)).toEqual([]);
    expect(catalog.queryEntities).toHaveBeenCalledTimes(1);
  });

  it('are not read without end, and what is left out is told', async () => {
    const { catalog, finder } = finderOf(components(20_000, FORGED), ['ur*']);
    await expect(
      finder.componentsOf('acme', 'shop', credentials),
    ).rejects.toMatchObject({ name: 'ServiceUnavailableError' });
    expect(catalog.queryEntities).toHaveBeenCalledTimes(21);
  });
});
