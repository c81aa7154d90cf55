import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'single-cluster' });

test('planes that share one cluster: every environment has its own cells', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openSecrets(page, portal, 'default/orders');
  await expect(tab.headline).toHaveText(
    'All 4 secrets are in order in 3 environments',
  );
  await expect(tab.grid.locator('[data-tone="ok"]')).toHaveCount(12);
  await tab.cell('DB_PASSWORD', 'staging').click();
  await expect(tab.drawer).toContainText('orders in staging');
  await expect(tab.drawer).toContainText(/dp-default-shop-staging-\w+/);
});
