import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { component, fleet, secretRow } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { AllSecrets } from './AllSecrets';

afterEach(() => secretsQueryClient.clear());

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const used = {
  components: 7,
  environments: 2,
  others: 0,
  by: names.map(name => ({
    component: component(name),
    environments: ['production', 'staging'],
  })),
};

async function renderUsed(search: string) {
  const api = new FakePlatformApi();
  const row = secretRow('KEY', { reference: 'db', remoteKey: 'prod/db' });
  api.change({ secrets: { ...fleet().secrets, rows: [row], used } });
  await renderPlatform(<AllSecrets />, api, `/secret-health/secrets${search}`);
  await screen.findByRole('table', { name: 'All secrets' });
  return api;
}

const where = () => screen.getByLabelText('where').textContent;

describe('who uses something', () => {
  it('leads to each component and its environments', async () => {
    await renderUsed('?remoteKey=prod/db');
    const card = screen.getByRole('region', { name: 'Who uses it' });
    expect(
      within(card).getByRole('heading', {
        name: 'prod/db is used by 7 components in 2 environments',
      }),
    ).toBeInTheDocument();
    expect(
      within(card).getByRole('link', { name: 'a in staging' }),
    ).toHaveAttribute('href', '/catalog/acme/component/a/secrets?env=staging');
    expect(within(card).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(
      within(card).getByRole('button', { name: 'Show 1 more' }),
    );
    expect(within(card).getAllByRole('listitem')).toHaveLength(7);
  });

  it('is copied whole, shown or not', async () => {
    await renderUsed('?reference=db');
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy list' }));
    const [[text]] = written.mock.calls;
    expect(text.split('\n')).toHaveLength(7);
    expect(text).toContain('acme/billing/g · production, staging');
    expect(
      await screen.findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
  });
});

describe('a row filters by what it shows', () => {
  it.each([
    ['Component', 'orders-api', 'component'],
    ['SecretReference', 'db', 'reference'],
    ['Remote key', 'prod/db', 'remoteKey'],
  ])('%s %s, told to the back end and shown', async (word, value, name) => {
    const api = await renderUsed('?env=production&page=2');
    await userEvent.click(
      screen.getByRole('button', { name: `Filter by ${word}: ${value}` }),
    );
    expect(decodeURIComponent(where() ?? '')).toBe(
      `/secret-health/secrets?env=production&${name}=${value}`,
    );
    await waitFor(() =>
      expect(api.queries.at(-1)?.filters).toMatchObject({ [name]: [value] }),
    );
    expect(
      screen.getByRole('button', { name: `Remove filter ${word}: ${value}` }),
    ).toBeInTheDocument();
  });
});
