import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'broken' });

test('stores that refuse or are missing: every secret is counted, and one cause a store is named', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page, ['development', 'staging']);
  await openSecrets(page, portal, 'acme/orders');
  await expect(tab.headline).toHaveText(
    /^4 of 4 secrets run on their old values in development and staging/,
  );
  await expect(
    tab.findings.filter({ hasText: 'the secret store is not ready' }),
  ).toHaveCount(1);
  await expect(
    tab.findings.filter({ hasText: 'the secret store does not exist' }),
  ).toHaveCount(1);
  await expect(tab.grid.locator('[data-tone="ok"]')).toHaveCount(0);
  await picture(page, 'broken-light-1280');
});

test('a stalled controller: nothing under it is called healthy, and the controller is named', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page, ['production']);
  await openSecrets(page, portal, 'acme-live/orders');
  const finding = tab.findings.filter({ hasText: 'has stalled' });
  await expect(finding).toHaveCount(1);
  await expect(finding).toContainText('Platform engineers');
  await expect(tab.grid.locator('[data-tone="ok"]')).toHaveCount(0);
  await expect(tab.headline).not.toHaveText(/^All/);
});
