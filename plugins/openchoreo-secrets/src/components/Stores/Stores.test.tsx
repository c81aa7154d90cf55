import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { Stores } from './Stores';

afterEach(() => secretsQueryClient.clear());

async function renderStores(search = '') {
  await renderPlatform(
    <Stores />,
    new FakePlatformApi(),
    `/secret-health/stores${search}`,
  );
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
    const table = await renderStores();
    expect(within(table).getByText('eu-data')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: '2 with a warning' }),
    );
    expect(where()).toBe('/secret-health/stores?warnings=1');
    expect(within(table).queryByText('eu-data')).not.toBeInTheDocument();
  });

  it('are found by the component that uses them', async () => {
    const table = await renderStores('?q=payouts');
    expect(within(table).getAllByText('default')).toHaveLength(1);
    expect(within(table).queryByText('archive')).not.toBeInTheDocument();
  });
});
