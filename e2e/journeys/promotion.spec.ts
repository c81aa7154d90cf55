import { expectAccessible } from '../axe';
import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

test('before a release goes on, the tab says whether its secrets are there', async ({
  page,
  portal,
}) => {
  await openSecrets(page, portal, 'acme/reports-job');
  const panel = page.getByRole('region', { name: /^Can this go to staging/ });
  await page.getByRole('link', { name: 'Can this go to staging?' }).click();
  await expect(panel).toBeInViewport();
  await expect(panel).toContainText(/release .* from development/);
  await expect(panel.getByRole('listitem')).not.toHaveCount(0);
  await expect(
    panel.getByRole('button', { name: /Copy for a pipeline/ }),
  ).toBeVisible();
  await picture(page, 'promotion-light-1280');
  await expectAccessible(page, 'main');
});

test('the drawer says by when a change in the store arrives, and what to tell the team that acts', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openSecrets(page, portal, 'acme/orders-api');
  await tab.cell('/etc/orders/jwt-signing.pem', 'production').click();
  await expect(tab.drawer).toContainText('Was my change taken over?');
  await expect(tab.drawer).toContainText(/has not arrived/);
  await tab.drawer.getByLabel('I changed it at').fill('2020-01-01T10:00');
  await expect(tab.drawer).toContainText('In the cluster');
  await expect(
    tab.drawer.getByRole('button', { name: 'Copy for the platform team' }),
  ).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
});
