import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, refreshUntil, secretsTab } from '../secretsTab';
import { recordTones, tonesSeen } from '../toneRecorder';

test.use({ world: 'unreachable' });

test('no plane can be reached: everything is unknown, at no time red', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await recordTones(page);
  await openSecrets(page, portal, 'acme/orders');
  // The plane of development is seen at first, and goes dark.
  await refreshUntil(tab.refresh, soon =>
    expect(tab.headline).toHaveText(
      'Unknown: no plane of this component can be reached',
      soon,
    ),
  );
  await expect(tab.grid.locator('[data-tone="unknown"]')).toHaveCount(12);
  await expect(tab.cells('development').first()).toContainText('was current');
  await expect(tab.cells('production').first()).toContainText('never seen');
  const seen = await tonesSeen(page);
  expect(seen).not.toContain('error');
  expect(seen).not.toContain('warning');
  await picture(page, 'unreachable-light-1280');
});
