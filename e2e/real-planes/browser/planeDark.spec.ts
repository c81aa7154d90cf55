import { openSecrets, refreshUntil, secretsTab } from '../../secretsTab';
import { ENVIRONMENTS, expect, test } from './realPortal';

const KEY = 'QUEUE_PASSWORD';

test('a real API server is stopped: its cells turn unknown with what was known, and only they; it comes back', async ({
  page,
  portal,
}) => {
  test.slow();
  const tab = secretsTab(page, ENVIRONMENTS);
  await openSecrets(page, portal, 'acme/worker');
  await expect(tab.cell(KEY, 'development')).toContainText('Current');
  await portal.control('planeDark', { plane: 'data-1' });
  try {
    await refreshUntil(tab.refresh, soon =>
      expect(tab.cell(KEY, 'development')).toContainText('was current', soon),
    );
    await expect(tab.head('development')).toContainText('unreachable');
    await expect(tab.cell(KEY, 'production')).toContainText('Current');
    await expect(tab.headline).toHaveText(
      'In order in production; unknown in development',
    );
  } finally {
    await portal.control('planeBack', { plane: 'data-1' });
  }
  await refreshUntil(tab.refresh, soon =>
    expect(tab.headline).toHaveText(
      'The one secret is in order in 2 environments',
      soon,
    ),
  );
});
