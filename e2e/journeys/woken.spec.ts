import { expect, test } from '../portal';
import { openSecrets, secretsTab } from '../secretsTab';
import { happenings } from '../signals';

test.use({ world: 'healthy' });

const STORE = { cluster: 'prod-data', store: 'default' };
const PATH = '/v1/entities/component/acme/orders/secrets';

test('what changes in a cluster wakes an open tab, which does not ask by itself meanwhile', async ({
  browser,
  page,
  portal,
}) => {
  test.slow();
  const tab = secretsTab(page);
  const log = happenings(page, PATH);

  await test.step('somebody was there before: the service of signals never answers the first socket of all', async () => {
    const context = await browser.newContext({ baseURL: portal.url });
    const before = await context.newPage();
    const socket = before.waitForEvent('websocket');
    await openSecrets(before, portal, 'acme/orders');
    await socket;
    await expect(secretsTab(before).headline).toBeVisible();
    await context.close();
  });

  await openSecrets(page, portal, 'acme/orders');
  const cells = tab.cells('production');
  await expect(cells.first()).toHaveAttribute('data-tone', 'ok');

  await test.step('it hears that it is followed, and asks once more', async () => {
    await expect
      .poll(() => log.filter(each => each === 'heard').length, {
        message: 'the back end is heard',
        // A socket that does not open within a second is tried again later.
        timeout: 120_000,
      })
      .toBeGreaterThan(1);
    await expect(cells.first()).toHaveAttribute('data-tone', 'ok');
  });

  /** What happened last before the tab asked the last time. */
  const lastBefore = () => {
    const told = log.filter(each => each !== 'heard');
    return told[told.lastIndexOf('asked') - 1];
  };

  try {
    await test.step('the cell that is broken says so as soon as the tab is woken', async () => {
      expect(log).not.toContain('woken');
      await portal.control('breakStore', { ...STORE, trouble: 'authRefused' });
      await expect(cells.first()).not.toHaveAttribute('data-tone', 'ok');
      expect(lastBefore()).toBe('woken');
    });
  } finally {
    await portal.control('recoverStore', STORE);
  }

  await test.step('and so when it works again', async () => {
    await expect(cells.first()).toHaveAttribute('data-tone', 'ok');
    expect(lastBefore()).toBe('woken');
  });
});
