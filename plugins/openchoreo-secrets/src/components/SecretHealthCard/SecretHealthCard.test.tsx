import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SecretsError } from '../../api';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { projectOf } from '../../__testUtils__/project';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthCard } from './SecretHealthCard';

afterEach(() => secretsQueryClient.clear());

describe('the overview card', () => {
  it('of a component has a row for each environment and leads to the tab', async () => {
    await renderEntity(<SecretHealthCard />, new FakeSecretsApi(ordersApi()));
    expect(await screen.findByText('2 need attention')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(
      screen.getByRole('button', { name: 'Go to Secrets' }),
    ).toHaveAttribute('href', '/catalog/acme/component/orders-api/secrets');
  });

  it('of a system leads to its worst components', async () => {
    const api = new FakeSecretsApi();
    api.answersProject(projectOf(ordersApi()));
    await renderEntity(<SecretHealthCard />, api, { kind: 'System' });
    expect(
      await screen.findByRole('heading', { name: 'Secrets in shop' }),
    ).toBeInTheDocument();
    expect(
      within(screen.getByRole('list')).getByRole('link', {
        name: 'orders-api',
      }),
    ).toHaveAttribute('href', '/catalog/acme/component/orders-api/secrets');
  });

  it('says when it may not be seen', async () => {
    const api = new FakeSecretsApi();
    api.fails(new SecretsError('forbidden', 'no'));
    await renderEntity(<SecretHealthCard />, api);
    expect(
      await screen.findByText('You may not see the secrets of this component'),
    ).toBeInTheDocument();
  });

  it('asks again on demand', async () => {
    const api = new FakeSecretsApi(ordersApi());
    await renderEntity(<SecretHealthCard />, api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh' }),
    );
    expect(api.asked).toHaveLength(2);
  });
});
