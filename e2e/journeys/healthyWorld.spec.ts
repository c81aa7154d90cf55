import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openEntity, openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'healthy' });

test('it is ready only once the catalog holds its entities', async ({
  portal,
}) => {
  const path = '/api/catalog/entities/by-name/component/acme/orders';
  expect((await portal.guest.get(path)).status()).toBe(200);
});

test('where everything is in order, one green sentence says so and nothing asks for action', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openSecrets(page, portal, 'acme/orders');
  await expect(tab.headline).toHaveText(
    'All 4 secrets are in order in 3 environments',
  );
  await expect(tab.findings).toHaveCount(0);
  await expect(tab.grid.locator('[data-tone="ok"]')).toHaveCount(12);
  await picture(page, 'healthy-light-1280');

  await openEntity(page, portal, 'acme/orders');
  const card = page.getByRole('region', { name: 'Secrets' });
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await expect(card).toContainText('4 in order');
});
