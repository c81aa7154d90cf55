import { expect, test as base, type Page } from '@playwright/test';

/** The host that is being visited: where it runs, and which of its front ends it serves. */
export const host = {
  url: process.env.HOST_URL ?? '',
  frontEnd: process.env.HOST_FRONT_END ?? '',
};

export const COMPONENT = '/catalog/acme/component/orders-api';

/** Where the host has its catalog: create-app's new system puts it at the root. */
export const CATALOG = host.frontEnd === 'app' ? '/' : '/catalog';

/** A page whose scripts must not fail. */
export const test = base.extend<{ page: Page }>({
  baseURL: host.url,
  page: async ({ page }, use) => {
    const failures: string[] = [];
    page.on('pageerror', error => failures.push(error.message));
    await use(page);
    expect(failures).toEqual([]);
  },
});

/** Opens a path of the host, as its guest. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const enter = page.getByRole('button', { name: 'Enter' });
  const sideBar = page.getByRole('link', { name: /^(Home|Catalog)$/ });
  await expect(enter.or(sideBar).first()).toBeVisible();
  if (await enter.isVisible()) {
    await enter.click();
  }
}

export { expect };
