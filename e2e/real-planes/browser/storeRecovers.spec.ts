import { openSecrets, secretsTab } from '../../secretsTab';
import { ENVIRONMENTS, expect, test } from './realPortal';

const TENANT = 'default-2';

test('a real store refuses the login and recovers: the open drawer follows by itself', async ({
  page,
  portal,
}) => {
  test.slow();
  const tab = secretsTab(page, ENVIRONMENTS);
  const behave = (kind: string, status?: number) =>
    portal.control('behave', { tenant: TENANT, kind, status });
  await behave('status', 401);
  try {
    const search = '?env=production&key=QUEUE_PASSWORD';
    await openSecrets(page, portal, 'acme/worker', search);
    const why = tab.drawer.getByRole('region', { name: 'Why' });
    await expect(why).toContainText('authentication refused', {
      timeout: 60_000,
    });
    await expect(why).toContainText('Platform engineers');
  } finally {
    await behave('answer');
  }
  // Of an old value it goes on: what changed since has not arrived.
  await expect(tab.drawer).not.toContainText(
    'What changed since has not arrived',
    {
      timeout: 90_000,
    },
  );
  await expect(tab.drawer).toContainText(
    'Pods that start now get the value of',
  );
  await expect(tab.cell('QUEUE_PASSWORD', 'production')).toHaveAttribute(
    'data-tone',
    'ok',
  );
});
