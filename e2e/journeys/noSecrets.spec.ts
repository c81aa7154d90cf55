import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openEntity, openSecrets } from '../secretsTab';

test.use({ world: 'acme' });

test('a component without secrets says so, and leads to no page that this host lacks', async ({
  page,
  portal,
}) => {
  await openSecrets(page, portal, 'acme/static-site');
  await expect(
    page.getByRole('heading', { name: 'static-site uses no secrets' }),
  ).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  await expect(page.getByText('Open Deploy')).toHaveCount(0);
  await picture(page, 'no-secrets-light-1280');
});

test('a component that is not OpenChoreo’s has no Secrets tab and no card', async ({
  page,
  portal,
}) => {
  await openEntity(page, portal, 'default/team-handbook');
  await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
  await expect(page.locator('a[href$="/team-handbook/secrets"]')).toHaveCount(
    0,
  );
  await expect(page.getByRole('region', { name: 'Secrets' })).toHaveCount(0);
});

test('an entity that names another team’s component is shown nothing of it', async ({
  page,
  portal,
}) => {
  const bodies: Promise<string>[] = [];
  page.on('response', response => {
    if (response.url().includes('/api/openchoreo-secrets/')) {
      bodies.push(response.text());
    }
  });
  await openSecrets(page, portal, 'default/impostor');
  await expect(
    page.getByRole('heading', {
      name: 'This component is not known to secret health',
    }),
  ).toBeVisible();
  await expect(page.getByRole('grid')).toHaveCount(0);
  for (const body of await Promise.all(bodies)) {
    expect(body).not.toContain('orders-api');
    expect(body).not.toContain('STRIPE');
  }
});
