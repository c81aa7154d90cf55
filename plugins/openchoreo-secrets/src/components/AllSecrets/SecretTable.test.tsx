import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet, secretRow } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { AllSecrets } from './AllSecrets';

afterEach(() => secretsQueryClient.clear());

const { secrets } = fleet();

async function renderTable(change: Partial<typeof secrets> = {}) {
  const api = new FakePlatformApi();
  api.change({ secrets: { ...secrets, ...change } });
  await renderPlatform(<AllSecrets />, api, '/secret-health/secrets');
  await screen.findByRole('region', { name: 'All secrets' });
  return api;
}

const rowOf = (name: RegExp) => screen.getByRole('row', { name });

describe('a row of all secrets', () => {
  it('says first what pods get, then why, then where', async () => {
    await renderTable();
    const row = rowOf(/^STRIPE_WEBHOOK_SECRET/);
    const [delivered, owner, environment, plane] =
      within(row).getAllByRole('cell');
    expect(delivered).toHaveTextContent(/^Not delivered/);
    expect(delivered).toHaveTextContent(/Property not found/);
    expect(owner).toHaveTextContent('orders-api');
    expect(environment).toHaveTextContent('production');
    expect(plane).toHaveTextContent('us-data');
  });

  it('names what holds it back', async () => {
    await renderTable();
    expect(rowOf(/^STRIPE_API_KEY/)).toHaveTextContent(
      /Blocked by|Held back|STRIPE_WEBHOOK_SECRET/,
    );
  });

  it('of a plane that is not seen claims no time to come', async () => {
    await renderTable();
    const row = rowOf(/^SMTP_PASSWORD/);
    expect(row).toHaveTextContent('Unknown');
    expect(row).not.toHaveTextContent(/in \d+ min/);
  });

  it('of no component leads nowhere', async () => {
    await renderTable();
    expect(
      within(rowOf(/^backstage-backend-secret/)).queryByRole('link'),
    ).not.toBeInTheDocument();
  });

  it('tells apart a reference and the key that it takes where both have one name', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation();
    await renderTable({
      rows: [secretRow('KEY', { reference: 'orders', remoteKey: 'orders' })],
    });
    expect(within(rowOf(/^KEY/)).getAllByText('orders')).toHaveLength(2);
    expect(told.mock.calls.flat().join()).not.toContain('same key');
    told.mockRestore();
  });

  it('shows production by its shield, with a word where the name does not say so', async () => {
    await renderTable({
      rows: [
        secretRow('IN_PROD'),
        secretRow('IN_LIVE', { id: 'live', environment: 'live' }),
        secretRow('IN_DEV', {
          id: 'dev',
          environment: 'development',
          production: false,
        }),
      ],
    });
    const shieldOf = (row: RegExp) =>
      within(rowOf(row)).queryByTitle('Production environment');
    expect(shieldOf(/^IN_PROD/)).toHaveTextContent(/^$/);
    expect(shieldOf(/^IN_LIVE/)).toHaveTextContent('prod');
    expect(shieldOf(/^IN_DEV/)).not.toBeInTheDocument();
  });
});

describe('the page of secrets', () => {
  it('stays as it is under the pointer, and says how much would move', async () => {
    const api = await renderTable();
    const names = () =>
      screen.getAllByRole('rowheader').map(head => head.textContent);
    const before = names();
    await userEvent.hover(rowOf(/^STRIPE_WEBHOOK_SECRET/));
    const rows = [...secrets.rows].reverse();
    api.change({ secrets: { ...secrets, rows } });
    await secretsQueryClient.refetchQueries();
    const button = await screen.findByRole('button', { name: /· show/ });
    expect(names()).toEqual(before);
    await userEvent.click(button);
    await waitFor(() => expect(names()).toEqual([...before].reverse()));
  });

  it('says where nothing matches, with all that there are', async () => {
    await renderTable({ rows: [], matching: 0 });
    expect(
      screen.getByText('Nothing matches these filters.'),
    ).toBeInTheDocument();
    expect(screen.getByText('of 275 you may see')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });

  it('says where there is no secret at all, and offers no filters', async () => {
    const api = new FakePlatformApi();
    const none = { ...secrets, rows: [], matching: 0, total: 0 };
    api.change({ secrets: none });
    await renderPlatform(<AllSecrets />, api, '/secret-health/secrets');
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('sums up all that match by severity, in the words that filter', async () => {
    await renderTable();
    for (const words of ['Critical 40', 'Held back 6', 'Unknown 58']) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
  });
});
