import { expectAccessible } from '../axe';
import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openAs, WITHHELD } from '../roles';
import { secretHealth } from '../secretHealth';

test.use({ world: 'acme' });

const MAIN = 'main';

test('a developer finds any key of what is theirs, and no name of a plane or a store', async ({
  page,
  portal,
}) => {
  await portal.guest.knows('acme/orders-api');
  await openAs(page, 'developer');
  await page.goto('/secret-health');
  await secretHealth(page).view('All my keys').click();
  await expect(page).toHaveURL(/\/secret-health\/keys$/);
  const table = page.getByRole('table', { name: 'All my keys' });
  const rows = table.getByRole('row');

  await test.step('all of them, by environment, the worst first', async () => {
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      /^\d+ keys match$/,
    );
    await expect(rows.nth(1)).toContainText('production');
    await expect(page.locator('body')).not.toContainText(WITHHELD);
    await picture(page, 'my-keys-light-1280');
    await expectAccessible(page, MAIN);
  });

  await test.step('one by its words', async () => {
    await page.getByPlaceholder(/^Find a key/).fill('WEBHOOK_SECRET');
    await expect(page).toHaveURL(/q=WEBHOOK_SECRET/);
    await expect(rows.filter({ hasText: 'WEBHOOK_SECRET' })).toHaveCount(3);
  });

  await test.step('what a number counts, by that number', async () => {
    const search = page.getByRole('search');
    await search.getByRole('button', { name: /^Critical \d+$/ }).click();
    await expect(page).toHaveURL(/status=critical/);
    await expect(rows).toHaveCount(2);
  });

  await test.step('and its cell on the tab of its component', async () => {
    await rows.getByRole('link', { name: /WEBHOOK_SECRET/ }).click();
    await expect(page).toHaveURL(
      /orders-api\/secrets\?env=production&key=STRIPE_WEBHOOK_SECRET/,
    );
  });
});

test('a platform engineer has them beside the fleet, and sees no more than is theirs', async ({
  page,
}) => {
  await openAs(page, 'platform-engineer');
  await page.goto('/secret-health/keys');
  const views = secretHealth(page);
  await expect(views.view('All my keys')).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(
    page.getByRole('table', { name: 'All my keys' }),
  ).not.toContainText('openchoreo-');
  await expectAccessible(page, MAIN);
});
