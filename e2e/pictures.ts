import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(__dirname, '../test-results/pictures');

const pathOf = (name: string) => join(folder, `${name}.png`);

/** Keeps a picture of the whole page under a name. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pathOf(name), fullPage: true });
}

/** Keeps a picture of what is in the window: a drawer is no longer than that. */
export async function windowPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pathOf(name) });
}
