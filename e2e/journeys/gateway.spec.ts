import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets, refreshUntil, secretsTab } from '../secretsTab';
import { recordTones, tonesSeen } from '../toneRecorder';

// Staging is behind the cluster gateway; development and production are not.
test.use({ world: 'acme:access=mixed' });

const PLANE = 'ClusterDataPlane/eu-data';

test('a plane behind the gateway tells the same as one that is reached directly, and says that it is polled', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  await openSecrets(page, portal, 'acme/orders-api');
  await expect(tab.headline).toHaveText(
    '2 of 9 secrets need attention in production; one blocks pod start',
  );
  await expect(tab.head('staging')).toContainText('polled');
  await expect(tab.head('development')).toContainText('live');
  await expect(tab.head('production')).toContainText('live');
  const keys = await tab.cells('staging').count();
  await expect(tab.cells('staging').filter({ hasText: 'Current' })).toHaveCount(
    keys,
  );
});

test('an agent goes away: its cells turn unknown, with the reason, and only they; it comes back', async ({
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

  await portal.control('agentAway', { plane: PLANE });
  try {
    await test.step('its cells are unknown and say what they were', async () => {
      const cells = tab.cells('staging');
      await refreshUntil(tab.refresh, soon =>
        expect(cells.filter({ hasText: 'Unknown' })).toHaveCount(keys, soon),
      );
      await expect(cells.filter({ hasText: 'was current' })).toHaveCount(keys);
    });

    await test.step('the reason is the agent, and what to do stands beside', async () => {
      const finding = tab.findings.filter({
        hasText:
          'No agent of plane eu-data is connected to the cluster gateway.',
      });
      await refreshUntil(tab.refresh, soon =>
        expect(finding).toHaveCount(1, soon),
      );
      await expect(finding).toContainText('Check that the agent runs');
      await picture(page, 'agent-away-light-1280');
    });

    await test.step('the other environments stay as they were', async () => {
      for (const environment of ['development', 'production']) {
        await expect(
          tab.cells(environment).filter({ hasText: 'Current' }),
        ).toHaveCount(keys);
      }
      await expect(tab.headline).toHaveText(
        'In order in development and production; unknown in staging',
      );
    });
  } finally {
    await portal.control('agentBack', { plane: PLANE });
  }

  await test.step('once the agent is back, all is known again', async () => {
    const current = tab.cells('staging').filter({ hasText: 'Current' });
    const again = current.filter({ hasNotText: 'was' });
    await refreshUntil(tab.refresh, soon =>
      expect(again).toHaveCount(keys, soon),
    );
    await expect(tab.head('staging')).toContainText('polled');
  });

  expect(await tonesSeen(page)).toEqual(['ok', 'unknown']);
});
