import type { Page } from '@playwright/test';
import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

const TABS_AT_MOST = 60;

/** Presses Tab until the focus is in a cell. */
async function tabIntoGrid(page: Page): Promise<void> {
  const inGrid = page.locator('[role=gridcell]:focus');
  for (let pressed = 0; pressed < TABS_AT_MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await inGrid.count()) > 0) {
      return;
    }
  }
  throw new Error(`no cell had the focus after ${TABS_AT_MOST} tabs`);
}

test('the keyboard alone finds a secret, opens it, walks on and comes back', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openSecrets(page, portal, 'acme/orders-api');
  await expect(tab.grid).toBeVisible();

  await test.step('the grid is one tab stop; arrows move in it', async () => {
    await tabIntoGrid(page);
    const first = tab.cell('STRIPE_WEBHOOK_SECRET', 'development');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect(tab.cell('STRIPE_API_KEY', 'production')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(tab.cell('STRIPE_WEBHOOK_SECRET', 'production')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('[role=gridcell]:focus')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(tab.cell('STRIPE_WEBHOOK_SECRET', 'production')).toBeFocused();
  });

  await test.step('Enter opens; Alt and arrows go to other keys and environments', async () => {
    await page.keyboard.press('Enter');
    await expect(tab.drawer).toHaveAccessibleName('STRIPE_WEBHOOK_SECRET');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(tab.drawer).toHaveAccessibleName('STRIPE_API_KEY');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(tab.drawer).toContainText('orders-api in staging');
  });

  await test.step('Escape closes, and the focus is on the cell that was shown', async () => {
    await page.keyboard.press('Escape');
    await expect(tab.drawer).toBeHidden();
    await expect(tab.cell('STRIPE_API_KEY', 'staging')).toBeFocused();
  });

  await test.step('a drawer that a finding opened gives the focus back to it', async () => {
    const open = tab.findings.first().getByRole('button');
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(tab.drawer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  });
});
