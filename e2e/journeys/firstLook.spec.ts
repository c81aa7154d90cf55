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

  await test.step('what cannot be judged is unknown', async () => {
    await expect(tab.grid).toBeVisible();
    const production = tab.cells('production');
    await expect(production.first()).toContainText('Unknown');
    await expect(
      tab.cells('development').filter({ hasText: 'Synced' }).first(),
    ).toBeVisible();
    const keys = await production.count();
    await expect(production.filter({ hasText: 'Unknown' })).toHaveCount(keys);
    await expect(tab.headline).not.toHaveText(/^All/);
    await picture(page, 'first-look-light-1280');
  });

  await test.step('no cell was red at any instant', async () => {
    const seen = await tonesSeen(page);
    expect(seen).not.toContain('error');
    expect(seen).not.toContain('warning');
    expect(seen).not.toContain('held');
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
