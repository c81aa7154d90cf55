import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What assistive technology would stumble over within parts of the page: must be nothing. */
export async function expectAccessible(
  page: Page,
  ...parts: readonly string[]
): Promise<void> {
  const builder = parts.reduce(
    (axe, part) => axe.include(part),
    new AxeBuilder({ page }),
  );
  const { violations } = await builder.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(found).toEqual([]);
}
