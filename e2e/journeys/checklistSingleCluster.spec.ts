import { expect, test } from '../portal';
import { checklist } from '../secretHealth';

test.use({ world: 'single-cluster' });

test('in one cluster each plane has its own list, and one certificate that ends soon', async ({
  page,
}) => {
  await page.goto('/secret-health/platform?show=all');
  const view = checklist(page);
  await expect(view.headline).toHaveText(/needs? action/);
  for (const namespace of [
    'openchoreo-control-plane',
    'openchoreo-data-plane',
    'openchoreo-workflow-plane',
    'openchoreo-observability-plane',
  ]) {
    await expect(page.getByRole('main')).toContainText(namespace);
  }
  await expect(page.getByText(/^Expires in \d+ days?$/)).toHaveCount(1);
});
