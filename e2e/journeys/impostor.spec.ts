import { picture } from '../pictures';
import { expect, test } from '../portal';
import { secretHealth } from '../secretHealth';
import { refreshUntil } from '../secretsTab';

test.use({ world: 'impostor' });

const PRODUCTION = 'ClusterDataPlane/prod-data';
const QUESTION = 'eu-data and prod-data answer with the same cluster id';

test('a plane answers the id of production and shows its failing secrets as current: production stays what its own access says', async ({
  page,
  portal,
}) => {
  test.slow();
  const view = secretHealth(page);
  const table = page.getByRole('table');
  await page.goto('/secret-health/incidents?planes=all');

  await test.step('both planes say so, and one incident says what to do', async () => {
    for (const plane of ['eu-data', 'prod-data']) {
      await expect(view.tile(plane)).toContainText(QUESTION);
    }
    const incident = view.incident(
      /^Several planes answer with one cluster id: .*eu-data/,
    );
    await expect(incident).toHaveCount(1);
    await incident.getByRole('button').first().click();
    await expect(incident).toContainText(
      'If they are one cluster, name it in the configuration',
    );
    await picture(page, 'impostor-light-1280');
  });

  await test.step('the secrets of production fail, and none is taken for current', async () => {
    await page.goto(`/secret-health/secrets?plane=${PRODUCTION}`);
    await expect(table).toContainText('DB_PASSWORD');
    await expect(table).not.toContainText('Current');
  });

  await test.step('while its API is dark they are unknown, and the impostor lends nothing', async () => {
    await portal.control('planeDark', { plane: PRODUCTION });
    await page.goto('/secret-health/incidents?planes=all');
    await refreshUntil(view.refresh, soon =>
      expect(view.tile('prod-data')).toContainText('unreachable', soon),
    );
    await expect(view.tile('eu-data')).toContainText('live');
    await page.goto(`/secret-health/secrets?plane=${PRODUCTION}`);
    await expect(table).toContainText('Unknown');
    await expect(table).not.toContainText('Current');
  });
});
