import { CATALOG, COMPONENT, expect, test, visit } from './visit';

test('a misspelt key is said on tab and page, and the portal goes on', async ({
  page,
}) => {
  for (const path of [`${COMPONENT}/secrets`, '/secret-health']) {
    await visit(page, path);
    await expect(page.getByText(/misconfigured/i).first()).toBeVisible();
    await expect(
      page.getByText(/openchoreoSecrets\.plains/).first(),
    ).toBeVisible();
  }
  await visit(page, CATALOG);
  await expect(page.getByText('orders-api').first()).toBeVisible();
});
