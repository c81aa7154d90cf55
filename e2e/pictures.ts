import { join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(__dirname, '../test-results/pictures');

/** Keeps a picture of the page under a name. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
