import { expect, test } from '../portal';
import { openSecrets, refreshUntil, secretsTab } from '../secretsTab';

test.use({ world: 'healthy', origins: 'two' });

test('with front end and back end at two origins only what changed is sent, and the time of the answer goes on', async ({
  page,
  portal,
}) => {
  const statuses: number[] = [];
  page.on('response', response => {
    const { origin, pathname } = new URL(response.url());
    if (!/\/v1\/entities\/.*\/secrets$/.test(pathname)) return;
    expect(origin).not.toBe(portal.url);
    statuses.push(response.status());
  });
  await openSecrets(page, portal, 'acme/orders');
  const asOf = secretsTab(page).summary.getByText(/^As of/);
  const first = (await asOf.textContent()) ?? '';
  const { refresh } = secretsTab(page);
  await refreshUntil(refresh, soon => expect(asOf).not.toHaveText(first, soon));
  expect(statuses).toContain(304);
});
