import { expect, test } from '../portal';

test.use({ world: 'acme' });

const HEALTH = 'openchoreo.io/secret-health';
const FAILING = 'openchoreo.io/secret-environments-failing';

test('the catalog can be filtered by the health of secrets', async ({
  portal: { guest },
}) => {
  await guest.knows('acme/orders-api');
  const filter = `kind=component,metadata.annotations.${HEALTH}=failing`;
  await expect
    .poll(
      async () => {
        const response = await guest.get(
          `/api/catalog/entities?filter=${filter}`,
        );
        const entities: {
          metadata: { name: string; annotations: Record<string, string> };
        }[] = await response.json();
        return entities.find(({ metadata }) => metadata.name === 'orders-api')
          ?.metadata.annotations[FAILING];
      },
      { message: 'orders-api is stamped', timeout: 60_000 },
    )
    .toBe('production');
});

test('an entity of another origin is not stamped, whatever it says of itself', async ({
  portal: { guest },
}) => {
  await guest.knows('component/default/impostor');
  const response = await guest.get(
    '/api/catalog/entities/by-name/component/default/impostor',
  );
  const { metadata } = await response.json();
  expect(metadata.annotations).not.toHaveProperty(HEALTH);
});
