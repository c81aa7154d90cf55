import { expect, test } from '../portal';
import { openEntity, openSecrets } from '../secretsTab';

test.use({ world: 'empty' });

for (const name of ['greeter', 'not-deployed']) {
  test(`where there are no secrets at all, nothing is claimed to be healthy: ${name}`, async ({
    page,
    portal,
  }) => {
    await openSecrets(page, portal, `default/${name}`);
    await expect(
      page.getByRole('heading', { name: `${name} uses no secrets` }),
    ).toBeVisible();
    await expect(page.getByText('in order')).toHaveCount(0);
  });
}

test('the card of a project without secrets says so', async ({
  page,
  portal,
}) => {
  await openEntity(page, portal, 'system/default/default');
  const card = page.getByRole('region', { name: /^Secrets/ });
  await expect(card).toContainText('No component of this project uses secrets');
  await expect(card).not.toContainText('in order');
});
