import type { Page } from '@playwright/test';

declare global {
  interface Window {
    tonesSeen: Set<string>;
  }
}

/** From now on the page remembers every tone that any cell ever had, also for an instant. */
export async function recordTones(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.tonesSeen = new Set();
    const look = () =>
      document
        .querySelectorAll<HTMLElement>('[data-tone]')
        .forEach(({ dataset }) => window.tonesSeen.add(dataset.tone ?? ''));
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-tone'],
    });
  });
}

/** The tones that were seen since the page was opened. */
export async function tonesSeen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...window.tonesSeen].sort());
}
