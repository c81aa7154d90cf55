import { CATALOG, COMPONENT, expect, host, test, visit } from './visit';

test('the tab of a component opens and shows its keys', async ({ page }) => {
  await visit(page, COMPONENT);
  await page.locator(`a[href$="${COMPONENT}/secrets"]`).first().click();
  await expect(page.getByText('DB_PASSWORD').first()).toBeVisible();
});

test('the card stands on the overview', async ({ page }) => {
  await visit(page, COMPONENT);
  await expect(
    page.locator(`a[href*="${COMPONENT}/secrets"]`).nth(1),
  ).toBeVisible();
});

test('the page opens from its item in the side bar', async ({ page }) => {
  await visit(page, CATALOG);
  await page.getByRole('link', { name: 'Secret health' }).first().click();
  await expect(page).toHaveURL(/\/secret-health\/incidents/);
  await expect(page.getByText('Incidents').first()).toBeVisible();
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
