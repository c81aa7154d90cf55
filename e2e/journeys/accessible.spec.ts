import { expectAccessible } from '../axe';
import { picture, windowPicture } from '../pictures';
import { expect, test } from '../portal';
import { openEntity, openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

const SUMMARY = 'section[aria-label="Summary"]';
const MATRIX = 'section[aria-label="Secrets by environment"]';
const DRAWER = '[role=dialog]';
const CARD = 'section[aria-label="Secrets"]';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 800]) {
    test(`assistive technology stumbles over nothing: ${colorScheme}, ${width} wide`, async ({
      page,
      portal,
    }) => {
      const look = `${colorScheme}-${width}`;
      // Where there is room for one environment, it is the one with most to do.
      const tab = secretsTab(page, width < 1000 ? ['production'] : undefined);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });

      await test.step('the tab', async () => {
        await openSecrets(page, portal, 'acme/orders-api');
        await expect(tab.grid).toBeVisible();
        await picture(page, `component-tab-${look}`);
        await expectAccessible(page, SUMMARY, MATRIX);
      });

      await test.step('the drawer', async () => {
        await tab.cell('STRIPE_WEBHOOK_SECRET', 'production').click();
        await expect(tab.drawer).toBeVisible();
        await windowPicture(page, `drawer-${look}`);
        await expectAccessible(page, DRAWER);
      });

      await test.step('the overview card', async () => {
        await openEntity(page, portal, 'acme/orders-api');
        const card = page.getByRole('region', { name: 'Secrets' });
        await expect(card).toContainText('2 of 9 secrets need attention');
        await card.scrollIntoViewIfNeeded();
        await picture(page, `overview-card-${look}`);
        await expectAccessible(page, CARD);
      });
    });
  }
}

test('at 800 wide, nothing of the tab hangs over the side', async ({
  page,
  portal,
}) => {
  await page.setViewportSize({ width: 800, height: 900 });
  await openSecrets(page, portal, 'acme/orders-api');
  const { matrix, grid } = secretsTab(page);
  await expect(grid).toBeVisible();
  const box = await matrix.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(800);
});

test('the card of a project leads to its worst component', async ({
  page,
  portal,
}) => {
  await openEntity(page, portal, 'system/acme/shop');
  const card = page.getByRole('region', { name: /^Secrets/ });
  await expect(card.getByRole('listitem').first()).toBeVisible();
  await card.scrollIntoViewIfNeeded();
  await picture(page, 'system-card-light-1280');
  await card.getByRole('link', { name: 'orders-api' }).click();
  await expect(secretsTab(page).headline).toBeVisible();
});
