import { expect, test } from '../portal';
import { checklist } from '../secretHealth';

test.use({ world: 'legacy' });

test('an installation of the 0.9 era is held against the list of its time', async ({
  page,
}) => {
  await page.goto('/secret-health/platform?show=all');
  await expect(checklist(page).headline).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('OpenChoreo 0.9 (detected)');
  await expect(main).toContainText('openchoreo-build-plane');
});
