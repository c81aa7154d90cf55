import {
  incidentsAnswerSchema,
  storesAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { picture } from '../pictures';
import { expect, test } from '../portal';
import { secretHealth } from '../secretHealth';
import { refreshUntil } from '../secretsTab';

test.use({ world: 'acme' });

const STORE = { cluster: 'eu-data', store: 'default' };
const STORE_ID = 'ClusterDataPlane/eu-data/ClusterSecretStore/default';
const API = '/api/openchoreo-secrets/v1';

test('a store breaks: one incident with all that hangs on it, and it clears', async ({
  page,
  portal,
}) => {
  test.slow();
  const { guest } = portal;
  const view = secretHealth(page);
  const { stores } = storesAnswerSchema.parse(
    await (await guest.get(`${API}/stores`)).json(),
  );
  const hangsOnIt = stores.find(({ id }) => id === STORE_ID);
  expect(hangsOnIt?.secrets).toBeGreaterThan(10);
  await page.goto('/secret-health/incidents?planes=all');
  await expect(view.tile('eu-data')).toBeVisible();
  const mine = view.incident(/^Authentication refused: .*eu-data/);
  await expect(mine).toHaveCount(0);
  const before = await view.incidents.count();

  await portal.control('breakStore', { ...STORE, trouble: 'authRefused' });
  try {
    await test.step('it is one incident, not one for each secret', async () => {
      await refreshUntil(view.refresh, soon =>
        expect(mine).toHaveCount(1, soon),
      );
      expect(await view.incidents.count()).toBeLessThanOrEqual(before + 1);
    });

    await test.step('it names the whole blast radius, who acts and the next step', async () => {
      // Some notice at once, the others at their next refresh: together they are all.
      const radius = async () => {
        const { incidents } = incidentsAnswerSchema.parse(
          await (await guest.get(`${API}/incidents`)).json(),
        );
        const counts = incidents.find(
          ({ storeId }) => storeId === STORE_ID,
        )?.counts;
        return (counts?.secrets ?? 0) + (counts?.atRisk?.secrets ?? 0);
      };
      // What failed before for a reason of its own keeps it.
      const { secrets = 0, failing = 0 } = hangsOnIt ?? {};
      await expect.poll(radius).toBeGreaterThanOrEqual(secrets - failing);
      await expect(mine).toContainText('Platform engineers');
      await mine.getByRole('button').first().click();
      await refreshUntil(view.refresh, soon =>
        expect(mine).toContainText('at their next refresh', soon),
      );
      await expect(view.affected.getByRole('row')).not.toHaveCount(1);
      await expect(mine).toContainText('Check the login');
      await picture(page, 'store-breaks-light-1280');
    });
  } finally {
    await portal.control('recoverStore', STORE);
  }

  await test.step('once the store works, the incident is gone', async () => {
    await refreshUntil(view.refresh, soon => expect(mine).toHaveCount(0, soon));
  });
});
