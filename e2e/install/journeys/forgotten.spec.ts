import { COMPONENT, expect, test, visit } from './visit';

test('a forgotten feature is said on the tab, and the page goes on', async ({
  page,
}) => {
  await visit(page, `${COMPONENT}/secrets`);
  await expect(page.getByText(/\/alpha/).first()).toBeVisible();
  await page.locator(`a[href$="${COMPONENT}"]`).first().click();
  await expect(page.getByText('About').first()).toBeVisible();
});
