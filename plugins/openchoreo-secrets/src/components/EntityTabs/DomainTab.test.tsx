import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SecretsError } from '../../api';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import {
  never,
  pushed,
  reference,
  references,
} from '../../__testUtils__/references';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from './EntityTab';

afterEach(() => secretsQueryClient.clear());

const on = { kind: 'Domain', name: 'acme' };

async function renderDomain(search = '') {
  const api = new FakeSecretsApi();
  api.answersReferences(
    references([
      reference('db'),
      reference('git', {
        managed: true,
        pushed: [pushed('git', never)],
        worst: never.severity,
      }),
      reference('spare', { usedBy: [], unused: true }),
    ]),
  );
  await renderEntity(<EntityTab />, api, { ...on, search });
  return screen.findByRole('table', { name: 'SecretReferences' });
}

function names() {
  return screen
    .getAllByRole('rowheader')
    .map(head => within(head).getAllByText(/./)[0].textContent);
}

describe('the tab of a namespace', () => {
  it('says first what never arrived, and shows it on top', async () => {
    await renderDomain();
    expect(
      screen.getByRole('heading', {
        name: '1 secret was never pushed to its store',
      }),
    ).toBeInTheDocument();
    expect(names()).toEqual(['git', 'db', 'spare']);
  });

  it('leads to who uses a reference, and says where nobody does', async () => {
    const table = await renderDomain();
    const [first] = within(table).getAllByRole('link', { name: 'orders-api' });
    expect(first).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/secrets?env=production',
    );
    expect(
      within(table).getByText('not used by any component you can see'),
    ).toBeInTheDocument();
  });

  it('filters by a button, which the address keeps', async () => {
    await renderDomain();
    await userEvent.click(screen.getByRole('button', { name: 'Not used 1' }));
    expect(screen.getByLabelText('search')).toHaveTextContent('?show=unused');
    expect(screen.getByRole('button', { name: 'Not used 1' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(names()).toEqual(['spare']);
  });

  it('is searched', async () => {
    await renderDomain();
    await userEvent.type(screen.getByRole('searchbox'), 'dev/git');
    await waitFor(() => expect(names()).toEqual(['git']));
    expect(screen.getByLabelText('search')).toHaveTextContent('q=dev%2Fgit');
  });

  it('opens where the address says', async () => {
    await renderDomain('?show=managed');
    expect(names()).toEqual(['git']);
  });

  it('one that the caller may not see is locked', async () => {
    const api = new FakeSecretsApi();
    api.fails(new SecretsError('forbidden', 'no'));
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: 'You may not see the secret references of this namespace',
      }),
    ).toBeInTheDocument();
  });
});
