import { test as base } from '@playwright/test';
import { signIn, type Guest } from './guest';
import { startFrontEnd } from './frontEnd';
import { freePort, serve, type Milestone } from './process';

/** The running product over one world, and the world's control. */
export interface Portal {
  readonly url: string;
  readonly guest: Guest;
  /** Drives the world from outside, such as `planeDark` with `{ plane }`. */
  control(action: string, parameters?: object): Promise<void>;
  end(): Promise<void>;
}

/** One: the product gives its own front end. Two: that comes from elsewhere, as with `npm start`. */
type Origins = 'one' | 'two';

/** The product over a world, and where its front end is. */
async function startProduct(
  world: string,
  milestone: Milestone,
  origins: Origins,
) {
  if (origins === 'one') {
    const product = await serve(world, milestone);
    return { ...product, page: product.url };
  }
  const port = await freePort();
  const product = await serve(world, milestone, `http://localhost:${port}`);
  const frontEnd = await startFrontEnd(port, product.url);
  return {
    ...product,
    page: frontEnd.url,
    async end() {
      await frontEnd.end();
      await product.end();
    },
  };
}

/** Starts the product over a world. */
async function startPortal(
  world: string,
  milestone: Milestone,
  origins: Origins,
): Promise<Portal> {
  const { url, page, controlUrl, end } = await startProduct(
    world,
    milestone,
    origins,
  );
  const admin = await fetch(`${controlUrl}/token?role=admin`);
  const { token } = await admin.json();
  const guest = await signIn(url, token);
  return {
    url: page,
    guest,
    async control(action, parameters = {}) {
      const response = await fetch(`${controlUrl}/${action}`, {
        method: 'POST',
        body: JSON.stringify(parameters),
      });
      if (!response.ok) {
        throw new Error(
          `${action}: ${response.status} ${await response.text()}`,
        );
      }
    },
    async end() {
      await guest.end();
      await end();
    },
  };
}

interface WorldOptions {
  /** One a file: `test.use({ world: 'acme' })`. */
  readonly world: string;
  /** How far the product has come when the first test begins. */
  readonly milestone: Milestone;
  readonly origins: Origins;
}

/** Every world is started once for all files that use it. */
export const test = base.extend<object, WorldOptions & { portal: Portal }>({
  world: ['acme', { option: true, scope: 'worker' }],
  milestone: ['ready', { option: true, scope: 'worker' }],
  origins: ['one', { option: true, scope: 'worker' }],
  portal: [
    async ({ world, milestone, origins }, use) => {
      const portal = await startPortal(world, milestone, origins);
      await use(portal);
      await portal.end();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
});

export { expect } from '@playwright/test';
