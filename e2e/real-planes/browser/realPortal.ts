import { test as base } from '@playwright/test';
import { signIn } from '../../guest';
import type { Portal } from '../../portal';

/** Where the shop lives, in the order of promotion. */
export const ENVIRONMENTS = ['development', 'production'];

function wanted(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run npm run test:real`);
  return value;
}

async function openPortal(): Promise<Portal> {
  const url = wanted('REAL_PLANES_PORTAL');
  const guest = await signIn(url);
  return {
    url,
    guest,
    async control(action, parameters = {}) {
      const response = await fetch(
        `${wanted('REAL_PLANES_CONTROL')}/${action}`,
        { method: 'POST', body: JSON.stringify(parameters) },
      );
      if (!response.ok) throw new Error(`${action}: ${await response.text()}`);
    },
    end: () => guest.end(),
  };
}

/** The product over real clusters, which runs already. */
export const test = base.extend<object, { portal: Portal }>({
  portal: [
    async ({}, use) => {
      const portal = await openPortal();
      await use(portal);
      await portal.end();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
});

export { expect } from '@playwright/test';
