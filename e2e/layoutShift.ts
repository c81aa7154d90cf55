import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifted: number;
  }
}

/** From now on the page sums up how far things move under the eyes of a reader who does nothing. */
export async function recordShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.shifted = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry.toJSON();
        if (!hadRecentInput) window.shifted += value;
      }
    }).observe({ type: 'layout-shift' });
  });
}

/** The cumulative layout shift since it is recorded. */
export async function shifted(page: Page): Promise<number> {
  return page.evaluate(() => window.shifted);
}
