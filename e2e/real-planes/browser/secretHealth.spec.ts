import { secretHealth } from '../../secretHealth';
import { refreshUntil } from '../../secretsTab';
import { expect, test } from './realPortal';

const TENANT = 'default-2';
const PLANE = 'data-2';

test('a real store refuses the login: one incident with all that hangs on it, and it clears', async ({
  page,
  portal,
}) => {
  test.slow();
  const view = secretHealth(page);
  const behave = (kind: string, status?: number) =>
    portal.control('behave', { tenant: TENANT, kind, status });
  await page.goto('/secret-health/incidents?planes=all');
  await expect(view.tile(PLANE)).toBeVisible();
  const mine = view.incident(/^Authentication refused: .*default.*data-2/);
  await behave('status', 401);
  try {
    await refreshUntil(view.refresh, soon => expect(mine).toHaveCount(1, soon));
    await refreshUntil(view.refresh, soon =>
      expect(mine).toContainText('2 components', soon),
    );
    await expect(mine).toContainText('Platform engineers');
  } finally {
    await behave('answer');
  }
  await refreshUntil(view.refresh, soon => expect(mine).toHaveCount(0, soon));
});

test('a real API server is stopped: one incident of the plane, its tile says so, and both clear', async ({
  page,
  portal,
}) => {
  test.slow();
  const view = secretHealth(page);
  await page.goto('/secret-health/incidents?planes=all');
  const gone = view.incident(/^The plane cannot be reached: .*data-1/);
  await portal.control('planeDark', { plane: 'data-1' });
  try {
    await refreshUntil(view.refresh, soon => expect(gone).toHaveCount(1, soon));
    await expect(view.tile('data-1')).toContainText('unreachable');
  } finally {
    await portal.control('planeBack', { plane: 'data-1' });
  }
  await refreshUntil(view.refresh, soon => expect(gone).toHaveCount(0, soon));
});
