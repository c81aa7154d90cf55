import { expect, type Locator, type Page } from '@playwright/test';
import { fullPath, type EntityPath } from './guest';
import type { Portal } from './portal';

/** Of the pipeline that most worlds have. */
const ENVIRONMENTS = ['development', 'staging', 'production'];

/** The Secrets tab as a reader finds it. An open drawer hides what is behind it from assistive technology, and tests look there all the same. */
export function secretsTab(
  page: Page,
  environments: readonly string[] = ENVIRONMENTS,
) {
  const grid = page.getByRole('grid', {
    name: 'Secrets by environment',
    includeHidden: true,
  });
  const column = (environment: string) => environments.indexOf(environment);
  const row = (key: string) =>
    grid.locator('[role=row]').filter({
      has: page.locator('[role=rowheader]').getByText(key, { exact: true }),
    });
  const summary = page.getByRole('region', {
    name: 'Summary',
    includeHidden: true,
  });
  return {
    grid,
    summary,
    matrix: page.getByRole('region', {
      name: 'Secrets by environment',
      includeHidden: true,
    }),
    headline: summary.locator('h2'),
    findings: summary.getByRole('listitem'),
    refresh: summary.getByRole('button', { name: 'Refresh' }),
    drawer: page.getByRole('dialog'),
    row,
    cell: (key: string, environment: string): Locator =>
      row(key).locator('[role=gridcell]').nth(column(environment)),
    cells: (environment: string): Locator =>
      grid.locator(
        `[role=gridcell][data-grid-column="${column(environment)}"]`,
      ),
    head: (environment: string): Locator =>
      grid.locator('[role=columnheader]').nth(column(environment) + 1),
  };
}

/** Opens the Secrets tab of a component, when the catalog has it. */
export async function openSecrets(
  page: Page,
  portal: Portal,
  entity: EntityPath,
  search = '',
): Promise<void> {
  await openEntity(page, portal, entity, `/secrets${search}`);
}

/** Opens the page of an entity, when the catalog has it. */
export async function openEntity(
  page: Page,
  portal: Portal,
  entity: EntityPath,
  below = '',
): Promise<void> {
  await portal.guest.knows(entity);
  const [kind, namespace, name] = fullPath(entity).split('/');
  await page.goto(`/catalog/${namespace}/${kind}/${name}${below}`);
}

/** Presses Refresh until it holds, rather than wait for the tab to ask by itself. */
export async function refreshUntil(
  refresh: Locator,
  holds: (impatient: { readonly timeout: number }) => Promise<void>,
): Promise<void> {
  await expect(async () => {
    await refresh.click();
    await holds({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}
