import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, refreshUntil, secretsTab } from '../secretsTab';
import { recordTones, tonesSeen } from '../toneRecorder';

test.use({ world: 'acme' });

const PLANE = 'ClusterDataPlane/eu-data';

test('a plane goes dark: its cells turn unknown with what was known, and only they; it comes back', async ({
  page,
  portal,
}) => {
  test.slow();
  const tab = secretsTab(page);
  await recordTones(page);
  await openSecrets(page, portal, 'acme/storefront');
  await expect(tab.headline).toHaveText(
    'All 3 secrets are in order in 3 environments',
  );
  const keys = await tab.cells('staging').count();

  await portal.control('planeDark', { plane: PLANE });
  try {
    await test.step('its cells are unknown and say what they were', async () => {
      const cells = tab.cells('staging');
      await refreshUntil(tab.refresh, soon =>
        expect(cells.filter({ hasText: 'Unknown' })).toHaveCount(keys, soon),
      );
      await expect(cells.filter({ hasText: 'was current' })).toHaveCount(keys);
      await expect(tab.head('staging')).toContainText('unreachable');
    });

    await test.step('the other environments stay as they were', async () => {
      for (const environment of ['development', 'production']) {
        await expect(
          tab.cells(environment).filter({ hasText: 'Current' }),
        ).toHaveCount(keys);
      }
    });

    await test.step('the sentence is neither green nor an alarm', async () => {
      await expect(tab.headline).toHaveText(
        'In order in development and production; unknown in staging',
      );
      await picture(page, 'plane-dark-light-1280');
    });
  } finally {
    await portal.control('planeBack', { plane: PLANE });
  }

  await test.step('once the plane is back, all is known again', async () => {
    const current = tab.cells('staging').filter({ hasText: 'Current' });
    const again = current.filter({ hasNotText: 'was' });
    await refreshUntil(tab.refresh, soon =>
      expect(again).toHaveCount(keys, soon),
    );
    await expect(tab.headline).toHaveText(
      'All 3 secrets are in order in 3 environments',
    );
  });

  expect(await tonesSeen(page)).toEqual(['ok', 'unknown']);
});
