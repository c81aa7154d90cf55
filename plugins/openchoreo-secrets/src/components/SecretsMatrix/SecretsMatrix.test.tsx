import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cell, missingCell } from '../../__testUtils__/build';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { simpleAnswer } from '../../__testUtils__/simple';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretsTab } from '../SecretsTab';

afterEach(() => secretsQueryClient.clear());

async function renderMatrix(answer = ordersApi(), search = '') {
  const api = new FakeSecretsApi(answer);
  await renderEntity(<SecretsTab />, api, { search });
  return { api, grid: await screen.findByRole('grid') };
}

/** Roles are costly to look up over many cells; these carry their place. */
function cells(grid: HTMLElement) {
  return [...grid.querySelectorAll<HTMLElement>('[role="gridcell"]')];
}

function cellsOf(grid: HTMLElement, key: string) {
  return cells(grid).filter(({ dataset }) => dataset.gridRow === key);
}

function keysOf(grid: HTMLElement) {
  return cells(grid)
    .filter(({ dataset }) => dataset.gridColumn === '0')
    .map(({ dataset }) => dataset.gridRow);
}

describe('the grid', () => {
  it('has one tab stop, whatever its size', async () => {
    const { grid } = await renderMatrix();
    const stops = [...grid.querySelectorAll<HTMLElement>('*')].filter(
      element => element.tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
  });

  it('is walked by arrows, Home and End; Enter opens, Escape comes back', async () => {
    const { grid } = await renderMatrix();
    const [first] = cellsOf(grid, 'STRIPE_WEBHOOK_SECRET');
    first.focus();
    await userEvent.keyboard('{ArrowDown}{End}');
    const held = cellsOf(grid, 'STRIPE_API_KEY')[2];
    expect(held).toHaveFocus();
    expect(held).toHaveAttribute('tabindex', '0');
    await userEvent.keyboard('{Enter}');
    expect(
      await screen.findByRole('dialog', { name: 'STRIPE_API_KEY' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(held).toHaveFocus());
    await userEvent.keyboard('{Home}');
    expect(cellsOf(grid, 'STRIPE_API_KEY')[0]).toHaveFocus();
  });

  it('reaches the heads of the columns from the first row', async () => {
    const { grid } = await renderMatrix();
    cellsOf(grid, 'STRIPE_WEBHOOK_SECRET')[1].focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(
      within(grid).getByRole('columnheader', { name: /^staging/ }),
    ).toHaveFocus();
  });

  it('opens a cell on a click, with a step in the history', async () => {
    const { grid } = await renderMatrix();
    await userEvent.click(cellsOf(grid, 'DB_PASSWORD')[2]);
    expect(screen.getByLabelText('search')).toHaveTextContent(
      '?env=production&key=DB_PASSWORD',
    );
  });

  it('shows plane, store, freshness, shield and tally of each environment', async () => {
    const { grid } = await renderMatrix();
    const head = within(grid).getByRole('columnheader', {
      name: /^production/,
    });
    expect(within(head).getByTitle('Production environment')).toBeVisible();
    for (const text of ['1 critical · 1 warning', 'prod-data', 'aws-prod']) {
      expect(within(head).getByText(text)).toBeInTheDocument();
    }
    expect(
      within(head).getByRole('link', { name: 'prod-data' }),
    ).toHaveAttribute('href', '/catalog/acme/dataplane/prod-data');
  });
});

describe('only rows that need attention', () => {
  it('stands in the URL', async () => {
    const { grid } = await renderMatrix();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only rows that need attention' }),
    );
    expect(screen.getByLabelText('search')).toHaveTextContent('?attention=1');
    expect(keysOf(grid)).toEqual([
      'STRIPE_WEBHOOK_SECRET',
      '/etc/orders/jwt-signing.pem',
    ]);
  });

  it('is how many keys open by themselves', async () => {
    const keys = Array.from({ length: 60 }, (_, index) => `KEY_${index}`);
    const answer = simpleAnswer({
      keys,
      cells: (name, key) => (key === 'KEY_7' ? missingCell(name) : cell(name)),
    });
    const { grid } = await renderMatrix(answer);
    expect(keysOf(grid)).toEqual(['KEY_7']);
    expect(
      screen.getByText('1 of 60 keys · pipeline order'),
    ).toBeInTheDocument();
  });

  it('says so when there is none', async () => {
    await renderMatrix(simpleAnswer({}), '?attention=1');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all keys' }),
    );
    expect(keysOf(screen.getByRole('grid'))).toHaveLength(2);
  });
});

describe('under the pointer nothing moves', () => {
  it('and a button tells how much would', async () => {
    const { api, grid } = await renderMatrix(simpleAnswer({}));
    await userEvent.hover(cellsOf(grid, 'DB_PASSWORD')[0]);
    api.answers(
      simpleAnswer({
        cells: (name, key) =>
          key === 'API_TOKEN' ? missingCell(name) : cell(name),
      }),
    );
    await secretsQueryClient.refetchQueries();
    const button = await screen.findByRole('button', {
      name: '1 change · show',
    });
    expect(keysOf(grid)).toEqual(['DB_PASSWORD', 'API_TOKEN']);
    await userEvent.click(button);
    expect(keysOf(grid)).toEqual(['API_TOKEN', 'DB_PASSWORD']);
  });

  it('and what changes where nobody points moves at once', async () => {
    const { api, grid } = await renderMatrix(simpleAnswer({}));
    api.answers(
      simpleAnswer({
        cells: (name, key) =>
          key === 'API_TOKEN' ? missingCell(name) : cell(name),
      }),
    );
    await secretsQueryClient.refetchQueries();
    await waitFor(() =>
      expect(keysOf(grid)).toEqual(['API_TOKEN', 'DB_PASSWORD']),
    );
  });
});
