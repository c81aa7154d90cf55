import { openSecrets, refreshUntil, secretsTab } from '../../secretsTab';
import { ENVIRONMENTS, expect, test } from './realPortal';

const KEY = 'STRIPE_API_KEY';

test('a key goes missing in the real store: a reader finds it and reads why; once it is back, so is the secret', async ({
  page,
  portal,
}) => {
  test.slow();
  const tab = secretsTab(page, ENVIRONMENTS);
  await openSecrets(page, portal, 'acme/orders');
  await expect(tab.headline).toHaveText(
    'All 2 secrets are in order in 2 environments',
  );
  await portal.control('forget', { tenant: 'default-2', key: 'shop-stripe' });
  try {
    await test.step('one cell carries the fault, its sibling is held back', async () => {
      await refreshUntil(tab.refresh, soon =>
        expect(tab.cell(KEY, 'production')).toContainText('Old value', soon),
      );
      await expect(tab.cell('DB_PASSWORD', 'production')).toContainText(
        `blocked by ${KEY}`,
      );
      await expect(tab.cell(KEY, 'development')).toContainText('Current');
    });

    await test.step('the drawer says why', async () => {
      await tab.cell(KEY, 'production').click();
      const why = tab.drawer.getByRole('region', { name: 'Why' });
      await expect(why).toContainText(
        'The key shop-stripe does not exist in the store.',
      );
      await page.keyboard.press('Escape');
    });
  } finally {
    await portal.control('keep', {
      tenant: 'default-2',
      key: 'shop-stripe',
      value: '{"value":"two"}',
    });
  }

  await test.step('once the key is back, all is in order', async () => {
    await expect(tab.headline).toHaveText(
      'All 2 secrets are in order in 2 environments',
      { timeout: 90_000 },
    );
  });
});
