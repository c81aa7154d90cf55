import type { Locator, Page } from '@playwright/test';

/** The page of platform engineers as a reader finds it. */
export function secretHealth(page: Page) {
  const incidents = page
    .getByRole('region', { name: 'Incidents' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
  const planes = page.getByRole('region', { name: 'Planes' });
  return {
    incidents,
    incident: (title: string | RegExp): Locator =>
      incidents.filter({
        has: page.getByRole('heading', { level: 3, name: title }),
      }),
    affected: page.getByRole('table', { name: 'What is affected' }),
    planes,
    tile: (plane: string): Locator =>
      planes
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: plane, exact: true }) }),
    refresh: page.getByRole('button', { name: 'Refresh' }).first(),
    view: (name: string): Locator =>
      page
        .getByRole('navigation', { name: 'Views of secret health' })
        .getByRole('link', { name: new RegExp(`^${name}`) }),
  };
}

/** The checklist of the platform's own secrets. */
export function checklist(page: Page) {
  const main = page.getByRole('main');
  return {
    headline: main.getByRole('heading', { level: 2 }).first(),
    plane: (name: string) => {
      const table = page.getByRole('table', {
        name: `Platform secrets of ${name}`,
      });
      return {
        table,
        row: (secret: string): Locator =>
          table
            .getByRole('row')
            .filter({ has: page.getByText(secret, { exact: true }) }),
      };
    },
  };
}
