import { expect, test } from '../portal';

test.use({ world: 'acme' });

const entities = '/api/openchoreo-secrets/v1/entities';

test('the API answers an entity with a tag, and 304 to who has it', async ({
  portal: { guest },
}) => {
  const path = `${entities}/component/acme/storefront/secrets`;
  await guest.knows('acme/storefront');
  const first = await guest.get(path);
  expect(first.status()).toBe(200);
  const { etag } = first.headers();
  expect(etag).toBeTruthy();
  const again = await guest.get(path, { 'if-none-match': etag });
  expect(again.status()).toBe(304);
  expect(await again.text()).toBe('');
});

test('an entity that is not there is 404', async ({ portal: { guest } }) => {
  const response = await guest.get(`${entities}/component/acme/nope/secrets`);
  expect(response.status()).toBe(404);
});

for (const [parameter, path] of [
  ['kind', '/user/acme/orders-api/secrets'],
  ['namespace', '/component/ac%20me/orders-api/secrets'],
  ['name', '/component/acme/-/secrets'],
  ['sort', '/component/acme/orders-api/secrets?sort=up'],
] as const) {
  test(`a malformed ${parameter} is 400 and named`, async ({
    portal: { guest },
  }) => {
    const response = await guest.get(`${entities}${path}`);
    expect(response.status()).toBe(400);
    const { error } = await response.json();
    expect(error.message).toContain(`${parameter}: `);
  });
}

test('nobody is answered who is not signed in', async ({ request }) => {
  const response = await request.get(
    `${entities}/component/acme/orders-api/secrets`,
  );
  expect(response.status()).toBe(401);
});

test('no answer holds a value or a text that looks like one', async ({
  portal: { guest },
}) => {
  await guest.knows('system/acme/shop');
  const response = await guest.get(`${entities}/system/acme/shop/secrets`);
  expect(response.status()).toBe(200);
  const text = await response.text();
  expect(text).not.toMatch(/-----BEGIN|eyJ[\w-]{10,}\.|"stringData"/);
});
