import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, refreshUntil, secretsTab } from '../secretsTab';
import { recordTones, tonesSeen } from '../toneRecorder';

// Production, where orders-api is broken, does not finish its first list.
test.use({ world: 'acme:holdLists=prod-data', milestone: 'listening' });

test('nothing flashes red, and nothing that was not seen is green, while the first look is not complete', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await recordTones(page);
  await openSecrets(page, portal, 'acme/orders-api');

  await test.step('what was not looked at yet is starting, and counts as unknown', async () => {
    await expect(
      tab.cells('development').filter({ hasText: 'Current' }).first(),
    ).toBeVisible();
    const production = tab.cells('production');
    const keys = await production.count();
    await expect(production.filter({ hasText: 'Starting' })).toHaveCount(keys);
    await expect(tab.head('production')).toContainText('first look under way');
    await expect(tab.headline).toHaveText(
      'In order in development and staging; unknown in production',
    );
    await picture(page, 'first-look-light-1280');
  });

  await test.step('no cell was red at any instant', async () => {
    const seen = await tonesSeen(page);
    expect(seen).toContain('unknown');
    for (const alarm of ['error', 'warning', 'held']) {
      expect(seen).not.toContain(alarm);
    }
  });

  await test.step('when the lists arrive, the verdict does', async () => {
    await portal.control('releaseLists', { cluster: 'prod-data' });
    await refreshUntil(tab.refresh, soon =>
      expect(tab.headline).toHaveText(
        '2 of 9 secrets need attention in production; one blocks pod start',
        soon,
      ),
    );
  });
});
