import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'legacy' });

test('OpenChoreo of the 0.9 era, with an operator of its time, shows like today’s', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page, ['development', 'production']);
  await openSecrets(page, portal, 'default/orders');
  await expect(tab.headline).toHaveText(
    'All 4 secrets are in order in 2 environments',
  );
  await expect(tab.grid.locator('[data-tone="ok"]')).toHaveCount(8);
  await tab.cell('DB_PASSWORD', 'production').click();
  await expect(tab.drawer).toContainText('SecretReference');
  await expect(tab.drawer).toContainText(
    'Pods that start now get the value of',
  );
});
