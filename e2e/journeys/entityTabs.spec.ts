import { expectAccessible } from '../axe';
import { picture } from '../pictures';
import { expect, test } from '../portal';
import { openEntity, secretsTab } from '../secretsTab';

test.use({ world: 'acme' });

/** Kind, namespace and name of an entity, the sentence it opens with, and something that it shows. */
const TABS = [
  [
    'environment/acme/production',
    /^\d+ of \d+ components have failing secrets in production$/,
    'payments-worker',
  ],
  [
    'clusterdataplane/openchoreo-cluster/prod-data',
    /^\d+ of \d+ secrets need attention on prod-data$/,
    'payments-vault',
  ],
  [
    'clusterworkflowplane/openchoreo-cluster/build',
    /on build$/,
    'The plane itself',
  ],
  [
    'clusterobservabilityplane/openchoreo-cluster/obs',
    /obs/,
    'The plane itself',
  ],
  [
    'system/acme/shop',
    /^\d+ of \d+ components have failing secrets$/,
    'orders-api',
  ],
  [
    'domain/default/acme',
    /^\d+ components that use SecretReferences have failing/,
    'maps-production',
  ],
  ['resource/acme/orders-db', /secret/, 'orders-db'],
] as const;

for (const [entity, sentence, shown] of TABS) {
  const [kind] = entity.split('/');
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the tab of a ${kind} says first how its secrets are: ${colorScheme}`, async ({
      page,
      portal,
    }) => {
      await page.emulateMedia({ colorScheme });
      await openEntity(page, portal, entity, '/secrets');
      const { headline } = secretsTab(page);
      await expect(headline).toHaveText(sentence);
      await expect(page.getByText(shown).first()).toBeVisible();
      await picture(page, `tab-${kind}-${colorScheme}-1280`);
      await expectAccessible(page, 'section');
      await page.setViewportSize({ width: 800, height: 900 });
      await expect(headline).toBeVisible();
      await picture(page, `tab-${kind}-${colorScheme}-800`);
    });
  }
}

test('a component of an environment leads to its tab, with that environment in view', async ({
  page,
  portal,
}) => {
  await openEntity(page, portal, 'environment/acme/production', '/secrets');
  await page
    .getByRole('table')
    .getByRole('link', { name: /payments-worker/ })
    .click();
  await expect(page).toHaveURL(
    /component\/payments-worker\/secrets\?env=production/,
  );
  await expect(secretsTab(page).headline).toBeVisible();
});

test('recent builds stand under the secrets of a component; what is optional is muted', async ({
  page,
  portal,
}) => {
  await openEntity(page, portal, 'acme/orders-api', '/secrets');
  const builds = page.getByRole('region', { name: 'Recent builds' });
  await expect(builds).toContainText('orders-api-build-41');
  await expect(builds).toContainText(/optional/i);
  await picture(page, 'builds-light-1280');
});
