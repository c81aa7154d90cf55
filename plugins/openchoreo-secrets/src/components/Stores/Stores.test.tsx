import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { Stores } from './Stores';

afterEach(() => secretsQueryClient.clear());

async function renderStores(search = '', api = new FakePlatformApi()) {
  await renderPlatform(<Stores />, api, `/secret-health/stores${search}`);
  return screen.findByRole('table', { name: 'Stores by plane' });
}

function where() {
  return screen.getByLabelText('where').textContent;
}

describe('stores', () => {
  it('stand under their planes, with what there is to say of a plane without', async () => {
    const table = await renderStores();
    expect(within(table).getByText('us-data')).toBeInTheDocument();
    expect(within(table).getAllByText('No store was found')).not.toHaveLength(
      0,
    );
    expect(
      within(table).getByText(/Authentication refused, since/),
    ).toBeInTheDocument();
  });

  it('unfold to environments and components', async () => {
    const table = await renderStores();
    const [first] = within(table).getAllByRole('button', {
      name: 'Who uses default',
    });
    await userEvent.click(first);
    expect(where()).toContain('open=DataPlane%2Facme%2Fus-data%7Cdefault');
    expect(
      within(table).getByRole('link', { name: 'payouts' }),
    ).toHaveAttribute(
      'href',
      '/catalog/acme/component/payouts/secrets?env=production-us',
    );
    await userEvent.click(
      within(table).getByRole('button', {
        name: 'Show 2 more components of production-us',
      }),
    );
    expect(
      within(table).getByRole('link', { name: 'fraud' }),
    ).toBeInTheDocument();
  });

  it('can be cut down to those with warnings', async () => {
    const api = new FakePlatformApi();
    await renderStores('', api);
    await userEvent.click(
      screen.getByRole('button', { name: '2 with a warning' }),
    );
    expect(where()).toBe('/secret-health/stores?warnings=1');
    expect(api.storesAsked.at(-1)?.filters.warned).toEqual(['true']);
  });

  it('are asked for by the component that uses them', async () => {
    const api = new FakePlatformApi();
    await renderStores('?q=payouts', api);
    expect(api.storesAsked.at(-1)?.filters.q).toEqual(['payouts']);
  });

  it('that stand on several pages can be turned', async () => {
    const api = new FakePlatformApi();
    const { stores } = fleet();
    const page = { ...stores.page, matching: 120 };
    api.change({ stores: { ...stores, page } });
    await renderStores('', api);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(where()).toBe('/secret-health/stores?page=2');
    expect(api.storesAsked.at(-1)).toMatchObject({ offset: 50, limit: 50 });
  });
});
