import { test as base } from '@playwright/test';
import { signIn, type Guest } from './guest';
import { serve, type Milestone } from './process';

/** The running product over one world, and the world's control. */
export interface Portal {
  readonly url: string;
  readonly guest: Guest;
  /** Drives the world from outside, such as `planeDark` with `{ plane }`. */
  control(action: string, parameters?: object): Promise<void>;
  end(): Promise<void>;
}

/** Starts the product over a world. */
async function startPortal(
  world: string,
  milestone: Milestone,
): Promise<Portal> {
  const { url, controlUrl, end } = await serve(world, milestone);
  const admin = await fetch(`${controlUrl}/token?role=admin`);
  const { token } = await admin.json();
  const guest = await signIn(url, token);
  return {
    url,
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
}

/** Every world is started once for all files that use it. */
export const test = base.extend<object, WorldOptions & { portal: Portal }>({
  world: ['acme', { option: true, scope: 'worker' }],
  milestone: ['ready', { option: true, scope: 'worker' }],
  portal: [
    async ({ world, milestone }, use) => {
      const portal = await startPortal(world, milestone);
      await use(portal);
      await portal.end();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ portal }, use) => use(portal.url),
});

export { expect } from '@playwright/test';
