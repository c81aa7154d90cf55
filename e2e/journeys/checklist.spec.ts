import { picture } from '../pictures';
import { expect, test } from '../portal';
import { checklist, secretHealth } from '../secretHealth';
import { refreshUntil } from '../secretsTab';

test.use({ world: 'acme' });

/** Each has a row, wherever its secret lives in the detected release. */
const TABLE = [
  'backstage-backend-secret',
  'thunder-client-secret',
  'cluster-gateway-ca',
  'cluster-agent-tls',
  'registry-credentials',
];

test('the checklist says what is missing, failing, ending and unknowable, and what to do', async ({
  page,
}) => {
  const view = checklist(page);
  await page.goto('/secret-health/platform?show=all');
  await expect(view.headline).toHaveText(
    /^\d+ of \d+ required platform secrets need action$/,
  );
  await expect(page.getByRole('main')).toContainText(
    'OpenChoreo 1.2 (detected)',
  );
  await picture(page, 'checklist-acme-light-1280');

  const control = view.plane('default');
  await expect(control.row('portal-assistant-secret')).toContainText('Missing');
  await expect(control.row('backstage-secrets')).toContainText('Failing');
  await expect(control.row('backstage-secrets')).toContainText(
    'jenkins-api-key',
  );
  const agent = view.plane('eu-data').row('cluster-agent-tls');
  await expect(agent).toContainText(/Expires in \d days/);
  await expect(agent).toContainText('clientCA');
  await expect(view.plane('obs').row('observer-secret')).toContainText(
    /Cannot tell|Present/,
  );
});

test('each name of the table of platform secrets has a row that says where it lives', async ({
  page,
}) => {
  await page.goto('/secret-health/platform?show=all');
  for (const name of TABLE) {
    await expect(page.getByRole('rowheader', { name }).first()).toBeVisible();
  }
  await expect(
    checklist(page).plane('default').row('backstage-backend-secret'),
  ).toContainText('backstage-secrets');
});

test('a platform secret expires, and is renewed', async ({ page, portal }) => {
  test.slow();
  const certificate = {
    cluster: 'prod-data',
    namespace: 'openchoreo-data-plane',
    name: 'cluster-agent-dataplane-tls',
  };
  const { refresh } = secretHealth(page);
  await page.goto('/secret-health/platform?show=all');
  const row = checklist(page).plane('prod-data').row('cluster-agent-tls');
  await expect(row).toContainText('Present');

  await portal.control('expireCertificate', certificate);
  try {
    await refreshUntil(refresh, soon =>
      expect(row).toContainText('Expired', soon),
    );
  } finally {
    await portal.control('renewCertificate', certificate);
  }
  await refreshUntil(refresh, soon =>
    expect(row).toContainText('Present', soon),
  );
});

test('the checklist leaves as Markdown and as JSON', async ({ page }) => {
  await page.goto('/secret-health/platform');
  for (const [button, file] of [
    ['Export as Markdown', /\.md$/],
    ['Export as JSON', /\.json$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toMatch(file);
  }
});
