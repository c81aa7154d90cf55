import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { AllSecrets } from './AllSecrets';

afterEach(() => secretsQueryClient.clear());

async function renderAll(search = '') {
  const api = new FakePlatformApi();
  await renderPlatform(<AllSecrets />, api, `/secret-health/secrets${search}`);
  const table = await screen.findByRole('table', { name: 'All secrets' });
  return { api, table };
}

function where() {
  return screen.getByLabelText('where').textContent;
}

describe('all secrets', () => {
  it('ask the back end for what the address says', async () => {
    const { api } = await renderAll(
      '?env=staging,production&q=stripe&sort=-key&page=3',
    );
    const [{ filters, ...rest }] = api.queries;
    expect(rest).toEqual({ sort: '-key', offset: 100, limit: 50 });
    expect(filters.environment).toEqual(['staging', 'production']);
    expect(filters.q).toEqual(['stripe']);
  });

  it('lead to the cell of the component', async () => {
    const { table } = await renderAll();
    expect(
      within(table).getByRole('link', { name: 'STRIPE_WEBHOOK_SECRET' }),
    ).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/secrets?env=production&key=STRIPE_WEBHOOK_SECRET',
    );
    expect(
      within(table).queryByRole('link', { name: 'backstage-backend-secret' }),
    ).not.toBeInTheDocument();
  });

  it('sort by their heads, up and then down', async () => {
    const { api, table } = await renderAll('?page=2');
    const head = within(table).getByRole('button', { name: 'Component' });
    await userEvent.click(head);
    expect(where()).toBe('/secret-health/secrets?sort=component');
    await userEvent.click(head);
    expect(where()).toBe('/secret-health/secrets?sort=-component');
    expect(
      screen.getByRole('columnheader', { name: 'Component' }),
    ).toHaveAttribute('aria-sort', 'descending');
    await waitFor(() =>
      expect(api.queries.map(({ sort }) => sort)).toEqual([
        undefined,
        'component',
        '-component',
      ]),
    );
  });

  it('are turned page by page', async () => {
    await renderAll();
    // Above the list and below it.
    expect(screen.getAllByText('1 to 5 of 211')).toHaveLength(2);
    const [previous] = screen.getAllByRole('button', { name: 'Previous' });
    expect(previous).toBeDisabled();
    await userEvent.click(screen.getAllByRole('button', { name: 'Next' })[0]);
    expect(where()).toBe('/secret-health/secrets?page=2');
  });

  it('are as many on a page as the reader wants, from the first page on', async () => {
    const { api } = await renderAll('?page=2');
    await userEvent.click(
      screen.getAllByRole('button', { name: '50 a page' })[0],
    );
    await userEvent.click(screen.getByRole('option', { name: '200 a page' }));
    expect(where()).toBe('/secret-health/secrets?size=200');
    await waitFor(() =>
      expect(api.queries.at(-1)).toMatchObject({ offset: 0, limit: 200 }),
    );
  });

  it('show at once who uses a remote key that is looked for to the letter', async () => {
    const api = new FakePlatformApi();
    const { secrets } = fleet();
    const used = { components: 0, environments: 0, others: 1, by: [] };
    api.change({
      secrets: { ...secrets, used: { remoteKey: 'prod/jwt', ...used } },
    });
    await renderPlatform(
      <AllSecrets />,
      api,
      '/secret-health/secrets?q=prod/jwt&env=production',
    );
    expect(
      await screen.findByRole('region', { name: 'Who uses it' }),
    ).toHaveTextContent('prod/jwt');
    // No other filter narrows who uses it.
    expect(
      screen.queryByText('Other filters leave out some of what there is.'),
    ).not.toBeInTheDocument();
  });

  it('tell how many each value of a filter would leave', async () => {
    await renderAll();
    await userEvent.click(screen.getByRole('button', { name: 'Project: any' }));
    expect(
      screen.getAllByRole('option').map(({ textContent }) => textContent),
    ).toEqual(['billing80', 'shop120']);
  });

  it('are found by words once the typing pauses, from the first page on', async () => {
    const { api } = await renderAll('?page=2');
    await userEvent.type(screen.getByRole('searchbox'), 'kafka');
    await waitFor(() => expect(where()).toBe('/secret-health/secrets?q=kafka'));
    await waitFor(() =>
      expect(api.queries.map(({ filters }) => filters.q)).toEqual([
        [],
        ['kafka'],
      ]),
    );
  });

  it('take away a filter that only the address names', async () => {
    await renderAll('?remoteKey=prod/jwt');
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Remove filter Remote key: prod/jwt',
      }),
    );
    expect(where()).toBe('/secret-health/secrets');
  });

  it.each(['csv', 'json'])(
    'come as a %s file, fetched with the token of the reader',
    async format => {
      const saved = jest.fn(() => 'blob:x');
      Object.assign(URL, {
        createObjectURL: saved,
        revokeObjectURL: jest.fn(),
      });
      const click = jest
        .spyOn(HTMLAnchorElement.prototype, 'click')
        .mockImplementation();
      const { api } = await renderAll('?cause=propertyAbsent');
      await userEvent.click(
        screen.getByRole('button', { name: `Export ${format.toUpperCase()}` }),
      );
      await waitFor(() => expect(click).toHaveBeenCalled());
      expect(saved).toHaveBeenCalled();
      expect(api.exported).toMatchObject([
        { filters: { cause: ['propertyAbsent'] }, format },
      ]);
      click.mockRestore();
    },
  );
});
