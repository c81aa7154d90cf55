import { recordShifts, shifted } from '../layoutShift';
import { expect, test } from '../portal';
import { secretHealth } from '../secretHealth';
import { openSecrets, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

test('a store recovers: the tab and the desk follow by themselves, what is open stays open, and nothing jumps', async ({
  page,
  portal,
}) => {
  const tab = secretsTab(page);
  const search = '?env=production&key=HSM_PIN';
  await openSecrets(page, portal, 'acme/payments-worker', search);

  await test.step('while the store refuses its login, the cell says so', async () => {
    const why = tab.drawer.getByRole('region', { name: 'Why' });
    await expect(why).toContainText('authentication refused');
    await expect(why).toContainText('Platform engineers');
    await expect(tab.cell('HSM_PIN', 'production')).toContainText('Old value');
    await expect(tab.drawer).toContainText('has not arrived');
  });

  const besides = await page.context().newPage();
  const desk = secretHealth(besides);
  const incident = desk.incident(/payments-vault/);
  await test.step('while it does, it is an incident of the desk', async () => {
    await besides.goto('/secret-health/incidents');
    await expect(incident).toHaveCount(1);
    await recordShifts(besides);
  });

  await test.step('once it works again, drawer and tab say so without a reload', async () => {
    const loads: string[] = [];
    page.on('framenavigated', frame => loads.push(frame.url()));
    await recordShifts(page);
    await portal.control('recoverStore', {
      cluster: 'prod-data',
      store: 'payments-vault',
    });
    await expect(tab.drawer).toContainText(
      'Pods that start now get the value of',
    );
    await expect(tab.drawer).not.toContainText(
      'What changed since has not arrived',
    );
    await expect(tab.drawer).toHaveAccessibleName('HSM_PIN');
    await expect(tab.cell('HSM_PIN', 'production')).toHaveAttribute(
      'data-tone',
      'ok',
    );
    expect(loads).toEqual([]);
    expect(await shifted(page), 'nothing jumps').toBeLessThanOrEqual(0.05);
  });

  await test.step('its row leaves the desk, and those below keep their places', async () => {
    await expect(incident).toHaveCount(0);
    expect(await shifted(besides), 'nothing jumps').toBeLessThanOrEqual(0.05);
  });

  await test.step('the sentence is that of a healthy component', async () => {
    await page.keyboard.press('Escape');
    await expect(tab.headline).toHaveText(/^All \d+ keys are in order/);
  });
});
