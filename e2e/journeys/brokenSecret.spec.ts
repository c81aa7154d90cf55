import { picture, windowPicture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

const PATH = '/catalog/acme/component/orders-api';
const CULPRIT = 'STRIPE_WEBHOOK_SECRET';

test('a reader finds the broken secret of production from the catalog, and reads why it is broken', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);

  await test.step('the tab is two clicks away from the catalog', async () => {
    await portal.guest.knows('acme/orders-api');
    await page.goto('/catalog');
    await page.locator(`a[href="${PATH}"]`).click();
    await page.locator(`a[href="${PATH}/secrets"]`).first().click();
    await expect(tab.headline).toHaveText(
      '2 of 9 secrets need attention in production; one blocks pod start',
    );
    await picture(page, 'component-tab-light-1280');
  });

  await test.step('one cell carries the fault, it blocks its siblings', async () => {
    await expect(tab.cell(CULPRIT, 'production')).toContainText(
      'Not delivered',
    );
    await expect(tab.cell(CULPRIT, 'staging')).toContainText('Current');
    await expect(tab.row(CULPRIT)).toContainText('gap');
    await expect(tab.cell('DB_PASSWORD', 'production')).toContainText(
      `Blocked by ${CULPRIT}`,
    );
  });

  await test.step('the finding says what, who acts and what next', async () => {
    const finding = tab.findings.filter({ hasText: CULPRIT });
    await expect(finding).toContainText('Property not found in the store');
    await expect(finding).toContainText('Developers of shop');
    await expect(finding).toContainText('Add the property in the store');
    await finding.getByRole('button', { name: /^Open/ }).click();
  });

  await test.step('the drawer names the cause, and where the chain breaks', async () => {
    await expect(tab.drawer).toHaveAccessibleName(CULPRIT);
    const why = tab.drawer.getByRole('region', { name: 'Why' });
    await expect(why).toContainText(
      'The property webhook_secret does not exist in prod/shop/stripe.',
    );
    await expect(why).toContainText('Developers of shop');
    await expect(why).toContainText('Add the property in the store');
    await expect(
      tab.drawer.getByText('Breaks here: property not found in the store'),
    ).toBeVisible();
    await expect(
      tab.drawer.getByText(/^kubectl -n \S+ describe externalsecret \S+$/),
    ).toBeVisible();
    await expect(
      tab.drawer.getByText('kubectl describe clustersecretstore aws-prod', {
        exact: true,
      }),
    ).toBeVisible();
    await windowPicture(page, 'drawer-light-1280');
  });

  const open = `${portal.url}${PATH}/secrets?env=production&key=${CULPRIT}`;
  await test.step('the URL carries the cell, and a reload restores it', async () => {
    await expect(page).toHaveURL(open);
    await page.reload();
    await expect(tab.drawer).toHaveAccessibleName(CULPRIT);
  });

  await test.step('Back closes the drawer and stays on the tab', async () => {
    await page.goBack();
    await expect(tab.drawer).toBeHidden();
    await expect(page).toHaveURL(`${portal.url}${PATH}/secrets`);
    await expect(tab.headline).toBeVisible();
  });
});

test('a key that is blocked leads to the key that blocks it', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openSecrets(page, portal, 'acme/orders-api');
  await tab.cell('DB_PASSWORD', 'production').click();
  await expect(tab.drawer).toHaveAccessibleName('DB_PASSWORD');
  await tab.drawer.getByRole('button', { name: `Open ${CULPRIT}` }).click();
  await expect(tab.drawer).toHaveAccessibleName(CULPRIT);
});

test('a link to a key that is gone says so, and leaves the tab usable', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  const search = '?env=production&key=RENAMED';
  await openSecrets(page, portal, 'acme/orders-api', search);
  await expect(tab.drawer).toContainText('RENAMED is gone');
  await tab.drawer.getByRole('button', { name: 'Close' }).click();
  await expect(tab.drawer).toBeHidden();
  await expect(tab.grid).toBeVisible();
});
