import { picture } from '../pictures';
import { expect, test } from '../portal';
import { secretHealth } from '../secretHealth';
import { refreshUntil } from '../secretsTab';

test.use({ world: 'acme' });

const PLANE = 'ClusterDataPlane/eu-data';

test('a plane goes dark: the page says what cannot be told, and what it was; it comes back', async ({
  page,
  portal,
}) => {
  test.slow();
  const view = secretHealth(page);
  await page.goto('/secret-health/incidents?planes=all');
  const tile = view.tile('eu-data');
  await expect(tile).toContainText('live');

  await portal.control('planeDark', { plane: PLANE });
  try {
    await test.step('its tile and one incident say that it cannot be reached', async () => {
      await refreshUntil(view.refresh, soon =>
        expect(tile).toContainText('unreachable', soon),
      );
      await expect(tile).not.toContainText(/\d+ (in order|of)/);
      await expect(
        view.incident(/^The plane cannot be reached: .*eu-data/),
      ).toHaveCount(1);
      await picture(page, 'plane-dark-for-all-light-1280');
    });

    await test.step('its secrets count as unknown, with what was known', async () => {
      await page.goto(`/secret-health/secrets?plane=${PLANE}`);
      const table = page.getByRole('table');
      await expect(table).toContainText('Unknown');
      await expect(table).toContainText('was current');
    });

    await test.step('its store cannot be told either', async () => {
      await page.goto(`/secret-health/stores?plane=${PLANE}`);
      const cells = page.getByRole('cell');
      await expect(cells.filter({ hasText: /^Unknown/ })).toHaveCount(1);
      await expect(cells.filter({ hasText: /^Ready/ })).toHaveCount(0);
    });
  } finally {
    await portal.control('planeBack', { plane: PLANE });
  }

  await test.step('once it is back, all is known again', async () => {
    await page.goto('/secret-health/incidents?planes=all');
    await refreshUntil(view.refresh, soon =>
      expect(tile).toContainText('live', soon),
    );
    await expect(
      view.incident(/^The plane cannot be reached: .*eu-data/),
    ).toHaveCount(0);
  });
});
