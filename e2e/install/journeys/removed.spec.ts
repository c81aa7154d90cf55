import { CATALOG, COMPONENT, expect, test, visit } from './visit';

test('nothing of it is left on the pages of the host', async ({ page }) => {
  test.setTimeout(180_000);
  await visit(page, COMPONENT);
  await expect(page.getByText('About').first()).toBeVisible();
  await expect(page.locator('a[href$="/secrets"]')).toHaveCount(0);
  await visit(page, CATALOG);
  // The catalog takes in its entities in its own time.
  await expect(page.getByText('orders-api').first()).toBeVisible({
    timeout: 90_000,
  });
  await expect(page.getByText('Secret health')).toHaveCount(0);
});
