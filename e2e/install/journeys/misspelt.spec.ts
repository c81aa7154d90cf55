import { CATALOG, COMPONENT, expect, test, visit } from './visit';

test('a misspelt key is said on the tab, and the portal goes on', async ({
  page,
}) => {
  await visit(page, `${COMPONENT}/secrets`);
  await expect(page.getByText(/misconfigured/i).first()).toBeVisible();
  await expect(page.getByText(/openchoreoSecrets\.plains/)).toBeVisible();
  await visit(page, CATALOG);
  await expect(page.getByText('orders-api').first()).toBeVisible();
});
