import { expectAccessible } from '../axe';
import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openAs, WITHHELD } from '../roles';
import { openEntity, openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

const SUMMARY = 'section[aria-label="Summary"]';
const MATRIX = 'section[aria-label="Secrets by environment"]';
const MAIN = 'main';

test('a developer sees what is wrong, and whom to ask, and no name of a plane or a store', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openAs(page, 'developer');

  await test.step('on the tab of a component', async () => {
    await openSecrets(page, portal, 'acme/orders-api');
    await expect(tab.grid).toBeVisible();
    await expect(tab.summary).toContainText(
      'The platform team’s store is refusing access.',
    );
    await expect(tab.summary).toContainText('Ask the platform team (platform)');
    await expect(
      tab.summary.getByRole('link', { name: 'Ask team platform' }),
    ).toBeVisible();
    await expect(page.locator('body')).not.toContainText(WITHHELD);
    await picture(page, 'developer-tab-light-1280');
    await expectAccessible(page, SUMMARY, MATRIX);
  });

  await test.step('in its drawer', async () => {
    await tab.cell('/etc/orders/jwt-signing.pem', 'production').click();
    await expect(tab.drawer).toContainText('of the platform team');
    await expect(tab.drawer).toContainText('known to the platform team');
    await expect(
      tab.drawer.getByRole('link', { name: 'Platform team platform' }),
    ).toBeAttached();
    await expect(tab.drawer).not.toContainText(WITHHELD);
    await expectAccessible(page, '[role=dialog]');
  });

  await test.step('on the tab of an environment', async () => {
    await openEntity(page, portal, 'environment/acme/production', '/secrets');
    await expect(page.getByText('A plane of the platform team')).toBeVisible();
    // What the configuration calls it, not its name.
    await expect(
      page.getByText('AWS Secrets Manager, account prod').first(),
    ).toBeVisible();
    await expect(page.locator('body')).not.toContainText(WITHHELD);
    await expectAccessible(page, SUMMARY);
  });
});

test('a developer without production sees no production', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page, ['development', 'staging']);
  await openAs(page, 'developer-without-production');
  await openSecrets(page, portal, 'acme/orders-api');
  await expect(tab.head('staging')).toContainText('staging');
  await expect(tab.grid.locator('[role=columnheader]')).toHaveCount(3);
  await expect(tab.matrix).not.toContainText('production');
  await expect(tab.headline).toHaveText(/in development and staging$/);
  await expect(page.locator('body')).toContainText(
    'You may not see production.',
  );
});

test('an outsider is told that these secrets are not theirs to see', async ({
  page,
  portal,
}) => {
  await openAs(page, 'outsider');
  await openSecrets(page, portal, 'acme/orders-api');
  await expect(
    page.getByRole('heading', {
      name: 'You may not see the secrets of this component',
    }),
  ).toBeVisible();
  await expect(secretsTab(page).grid).toHaveCount(0);
  await expectAccessible(page, MAIN);
});

test('a platform engineer reads every name', async ({ page, portal }) => {
  const tab = secretsTab(page);
  await openAs(page, 'platform-engineer');
  await openSecrets(page, portal, 'acme/orders-api');
  await expect(tab.head('production')).toContainText('prod-data');
  await expect(tab.summary).not.toContainText('platform team');
});

test('the switch shows the same page as somebody else sees it', async ({
  page,
}) => {
  await page.goto('/catalog/acme/component/orders-api/secrets');
  await expect(page.getByText(/need attention in production/)).toBeVisible();
  const signedIn = page.getByRole('group', { name: 'Signed in as' });
  await signedIn.getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Outsider' }).click();
  await expect(
    page.getByText('You may not see the secrets of this component'),
  ).toBeVisible();
});
