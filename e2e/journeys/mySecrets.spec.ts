import { expectAccessible } from '../axe';
import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openAs, WITHHELD } from '../roles';
import { secretHealth } from '../secretHealth';

test.use({ world: 'acme' });

const MAIN = 'main';

test('a developer finds what is theirs, who acts, and no name of a plane or a store', async ({
  page,
  portal,
}) => {
  await portal.guest.knows('acme/orders-api');
  await openAs(page, 'developer');
  await page.goto('/secret-health');
  const yours = page.getByRole('region', { name: 'You act' });
  const others = page.getByRole('region', { name: 'Others act' });

  await test.step('what is broken, in one sentence', async () => {
    await expect(
      page.getByRole('heading', { level: 2, name: /cannot start in/ }),
    ).toBeVisible();
  });

  await test.step('what is for them to do apart from what others do', async () => {
    await expect(
      yours.getByText(/webhook_secret|not found in the store/).first(),
    ).toBeVisible();
    await expect(others.getByText('Platform engineers').first()).toBeVisible();
    await expect(yours.getByText('Platform engineers')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(WITHHELD);
    await picture(page, 'my-secrets-light-1280');
    await expectAccessible(page, MAIN);
  });

  await test.step('all of it by environment, each a way to its tab', async () => {
    const table = page.getByRole('table', { name: 'Components' });
    const row = table.getByRole('row').filter({ hasText: 'orders-api' });
    await row.getByRole('link', { name: /in production/ }).click();
    await expect(page).toHaveURL(/orders-api\/secrets\?env=production/);
  });
});

for (const path of ['/secret-health', '/secret-health/keys']) {
  test(`what may not be seen is not told as nothing: ${path}`, async ({
    page,
    portal,
  }) => {
    await portal.guest.knows('acme/orders-api');
    await openAs(page, 'outsider');
    await page.goto(path);
    await expect(
      page.getByRole('heading', {
        name: 'You may not see the secrets of what is yours',
      }),
    ).toBeVisible();
    await expectAccessible(page, MAIN);
  });
}

test('a platform engineer has their own beside the fleet', async ({ page }) => {
  await openAs(page, 'platform-engineer');
  await page.goto('/secret-health');
  await secretHealth(page).view('My secrets').click();
  await expect(page).toHaveURL(/\/secret-health\/mine$/);
  await expect(page.getByRole('region', { name: 'Others act' })).toBeVisible();
  await expectAccessible(page, MAIN);
});
