import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { reference, references } from '../../__testUtils__/references';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { AllSecrets } from './AllSecrets';

afterEach(() => secretsQueryClient.clear());

const PATH = '/secret-health/secrets';
const spare = reference('spare', { usedBy: [], unused: true });
const some = references([reference('db'), spare]);

async function renderList(search = '?list=references', answer = some) {
  const api = new FakePlatformApi();
  api.change({ references: answer });
  await renderPlatform(<AllSecrets />, api, `${PATH}${search}`);
  return api;
}

const where = () => screen.getByLabelText('where').textContent;
const findTable = () =>
  screen.findByRole('table', { name: 'SecretReferences' });
const names = () =>
  screen
    .getAllByRole('rowheader')
    .map(head => within(head).getAllByText(/./)[0].textContent);

describe('the references of all namespaces', () => {
  it('are one press away from the secrets, and back', async () => {
    await renderList('?env=staging&q=x&page=2');
    await userEvent.click(
      await screen.findByRole('button', { name: 'SecretReferences' }),
    );
    await findTable();
    expect(where()).toBe(`${PATH}?env=staging&list=references`);
    await userEvent.click(screen.getByRole('button', { name: 'Secrets' }));
    await screen.findByRole('table', { name: 'All secrets' });
    expect(where()).toBe(`${PATH}?env=staging`);
  });

  it('lead to the secrets that come of them', async () => {
    await renderList();
    const table = await findTable();
    await userEvent.click(
      within(table).getByRole('link', { name: '1 component uses db' }),
    );
    expect(where()).toBe(`${PATH}?namespace=acme&reference=db`);
    await screen.findByRole('table', { name: 'All secrets' });
  });

  it('that nobody uses are found by a button, others by words', async () => {
    await renderList();
    await findTable();
    await userEvent.click(screen.getByRole('button', { name: 'Not used 1' }));
    expect(names()).toEqual(['spare']);
    expect(where()).toBe(`${PATH}?list=references&show=unused`);
    await userEvent.click(screen.getByRole('button', { name: 'All 2' }));
    await userEvent.type(screen.getByRole('searchbox'), 'dev/db');
    await waitFor(() => expect(names()).toEqual(['db']));
  });

  it('that stand on several pages can be turned; what is searched begins with the first', async () => {
    const page = {
      offset: 0,
      limit: 50,
      matching: 120,
      counts: { all: 120, trouble: 0, missing: 0, unused: 1, managed: 0 },
    };
    const api = await renderList(undefined, { ...some, page });
    await findTable();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(where()).toBe(`${PATH}?list=references&page=2`);
    await waitFor(() =>
      expect(api.referencesAsked.at(-1)).toMatchObject({ offset: 50 }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Not used 1' }));
    expect(where()).toBe(`${PATH}?list=references&show=unused`);
    await waitFor(() =>
      expect(api.referencesAsked.at(-1)).toMatchObject({
        offset: 0,
        filters: { only: ['unused'] },
      }),
    );
  });

  it('are drawn in parts where there are many', async () => {
    const many = Array.from({ length: 130 }, (_, n) =>
      reference(`r${n}`, { usedBy: [] }),
    );
    await renderList(undefined, references(many));
    await findTable();
    expect(names()).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(names()).toHaveLength(130);
  });

  it('are not said to be none while the control plane is not seen', async () => {
    await renderList(undefined, references([], { planes: [] }));
    expect(
      await screen.findByText(
        'Unknown: SecretReferences cannot be looked up now',
      ),
    ).toBeInTheDocument();
  });

  it('say where there are none', async () => {
    await renderList(undefined, references([]));
    expect(
      await screen.findByText('No namespace has a SecretReference'),
    ).toBeInTheDocument();
  });
});
