import { CANARY } from '../../packages/plane-simulator/src/worlds/plantCanaries';
import { expect, test } from '../portal';

test.use({ world: 'acme:canaries' });

/** The word itself, and how it looks in a Secret. */
const LEAK = new RegExp(
  `${CANARY}|${Buffer.from(CANARY).toString('base64').slice(0, 7)}`,
  'i',
);

const PAGES = [
  '/catalog/acme/component/orders-api',
  '/catalog/acme/component/orders-api/secrets?env=production&key=STRIPE_WEBHOOK_SECRET',
  '/catalog/acme/component/orders-api/secrets?env=production&key=%2Fetc%2Forders%2Fjwt-signing.pem',
  '/catalog/acme/component/payments-worker/secrets',
  '/catalog/acme/component/reports-job/secrets',
  '/catalog/acme/system/shop/secrets',
  '/catalog/acme/environment/production/secrets',
  '/catalog/default/domain/acme/secrets',
  '/secret-health/incidents',
  '/secret-health/stores',
  '/secret-health/platform',
  '/secret-health/secrets',
  '/secret-health/secrets?view=references',
];

test('what is planted wherever a secret can stand reaches no page, no answer and no storage', async ({
  page,
  portal,
}) => {
  test.setTimeout(240_000);
  await portal.guest.knows('acme/orders-api');
  const leaks: string[] = [];
  const look = (where: string, text: string) => {
    const found = LEAK.exec(text);
    if (!found) return;
    const at = Math.max(0, found.index - 80);
    leaks.push(`${where}: ${text.slice(at, found.index + 80)}`);
  };
  const answers: Promise<void>[] = [];
  page.on('response', response => {
    if (!response.url().includes('/api/')) return;
    const read = response.text().catch(() => '');
    answers.push(read.then(text => look(response.url(), text)));
  });
  page.on('console', message => look('console', message.text()));
  for (const path of PAGES) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    look(path, await page.content());
    const stored = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const kept = { ...localStorage, session: { ...sessionStorage } };
      return JSON.stringify({ kept, databases, cookie: document.cookie });
    });
    look(`storage of ${path}`, stored);
  }
  await Promise.all(answers);
  expect(answers.length).toBeGreaterThan(PAGES.length);
  expect(leaks).toEqual([]);
});

test('the catalog is told none of it', async ({ portal }) => {
  const response = await portal.guest.get('/api/catalog/entities');
  expect(await response.text()).not.toMatch(LEAK);
});
