import { expectAccessible } from '../axe';
import { picture } from '../pictures';
import { expect, test } from '../portal';

test.use({ world: 'acme' });

const VIEWS = [
  ['incidents', 'from starting'],
  ['stores', 'eu-data'],
  ['platform', 'backstage-secrets'],
  ['secrets', 'STRIPE_WEBHOOK_SECRET'],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 800, 390]) {
    test(`assistive technology stumbles over nothing on the page: ${colorScheme}, ${width} wide`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const [view, shown] of VIEWS) {
        await test.step(view, async () => {
          const search = view === 'secrets' ? '?q=STRIPE_WEBHOOK' : '';
          await page.goto(`/secret-health/${view}${search}`);
          await expect(page.getByText(shown).first()).toBeVisible();
          await picture(page, `page-${view}-${colorScheme}-${width}`);
          await expectAccessible(page, 'main');
          const overhang = await page.evaluate(
            () =>
              document.documentElement.scrollWidth -
              document.documentElement.clientWidth,
          );
          expect(overhang, 'nothing hangs over the side').toBeLessThanOrEqual(
            0,
          );
        });
      }
    });
  }
}
