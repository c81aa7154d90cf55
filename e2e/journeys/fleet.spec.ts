import { expect, test } from '../portal';

test.use({ world: 'fleet:10x2000' });

test('with 100,000 secrets the page stays usable: pages, search, filter and export', async ({
  page,
  portal,
}) => {
  test.slow();
  await page.goto('/secret-health/secrets');
  const table = page.getByRole('table');
  // All of them are read and judged before the first answer.
  await expect(page.getByRole('main')).toContainText('100,000 secrets match', {
    timeout: 90_000,
  });
  await expect(table.getByRole('row')).not.toHaveCount(1);

  await test.step('pages are turned on the server', async () => {
    const first = await table.getByRole('row').nth(1).textContent();
    await page
      .getByRole('button', { name: 'Next', exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(/page=2/);
    await expect(table.getByRole('row').nth(1)).not.toHaveText(first ?? '');
  });

  await test.step('a search finds one among them', async () => {
    const { rows } = await (
      await portal.guest.get(
        '/api/openchoreo-secrets/v1/secrets?offset=77777&limit=1',
      )
    ).json();
    const [{ object, component }] = rows;
    await page.getByPlaceholder(/^Find a key/).fill(object.name);
    await expect(page).toHaveURL(/q=/);
    await expect(table.getByRole('row').nth(1)).toContainText(component.name);
  });

  await test.step('all of them leave as CSV', async () => {
    const csv = await portal.guest.get(
      '/api/openchoreo-secrets/v1/secrets?format=csv',
    );
    expect((await csv.text()).trimEnd().split('\n').length).toBe(100_001);
  });
});
