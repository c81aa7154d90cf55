import { CATALOG, COMPONENT, expect, host, test, visit } from './visit';

test('the tab of a component opens and shows its keys', async ({ page }) => {
  await visit(page, COMPONENT);
  await page.locator(`a[href$="${COMPONENT}/secrets"]`).first().click();
  await expect(page.getByText('DB_PASSWORD').first()).toBeVisible();
});

test('the card stands on the overview, above the fold', async ({ page }) => {
  await visit(page, COMPONENT);
  const card = page
    .locator('article, [class*="MuiCard"]')
    .filter({ has: page.locator(`a[href*="${COMPONENT}/secrets"]`) })
    .last();
  await expect(card).toBeInViewport();
});

test('the page opens from its item in the side bar', async ({ page }) => {
  await visit(page, CATALOG);
  await page.getByRole('link', { name: 'Secret health' }).first().click();
  await expect(page).toHaveURL(/\/secret-health\/incidents/);
  await expect(
    page.getByText('not in the store').or(page.getByText('production')).first(),
  ).toBeVisible();
});

test('the widget stands on the dashboard', async ({ page }) => {
  test.skip(
    host.frontEnd !== 'portal',
    '2026-11-29: only the hybrid has a dashboard of its own',
  );
  await visit(page, '/platform-overview');
  await expect(
    page.locator('main a[href^="/secret-health"]').first(),
  ).toBeVisible();
});

test('the card stands on the home page', async ({ page }) => {
  test.skip(
    host.frontEnd !== 'portal',
    '2026-11-29: only the hybrid has a home page of cards',
  );
  await visit(page, '/');
  await expect(
    page.locator('main a[href^="/secret-health"]').first(),
  ).toBeVisible();
});

test('the pages of the host go on', async ({ page }) => {
  await visit(page, CATALOG);
  await expect(page.getByText('orders-api').first()).toBeVisible();
  await visit(page, '/catalog-graph');
  await expect(page.getByText('Catalog Graph').first()).toBeVisible();
});
