import { CATALOG, COMPONENT, expect, test, visit } from './visit';

test('nothing of it is left on the pages of the host', async ({ page }) => {
  await visit(page, COMPONENT);
  await expect(page.getByText('About').first()).toBeVisible();
  await expect(page.locator('a[href$="/secrets"]')).toHaveCount(0);
  await visit(page, CATALOG);
  await expect(page.getByText('orders-api').first()).toBeVisible();
  await expect(page.getByText('Secret health')).toHaveCount(0);
});
