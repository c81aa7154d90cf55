import { screen, within } from '@testing-library/react';
import { SecretsError } from '../../api';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { project, projectOf } from '../../__testUtils__/project';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { simpleAnswer } from '../../__testUtils__/simple';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from './EntityTab';

afterEach(() => secretsQueryClient.clear());

const on = { kind: 'System' };

function shop() {
  const [other] = simpleAnswer({}).components;
  const api = new FakeSecretsApi();
  api.answersProject(projectOf(ordersApi(), [{ ...other, name: 'mail' }]));
  return api;
}

describe('the tab of a project', () => {
  it('says how many components fail, then why', async () => {
    await renderEntity(<EntityTab />, shop(), on);
    expect(
      await screen.findByRole('heading', {
        name: '1 of 2 components has failing secrets',
      }),
    ).toBeInTheDocument();
    const open = screen.getAllByRole('button', {
      name: 'Open component orders-api',
    });
    expect(open[0]).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/secrets?env=production&key=STRIPE_WEBHOOK_SECRET',
    );
  });

  it('shows components by environments, each cell leading there', async () => {
    await renderEntity(<EntityTab />, shop(), on);
    const table = within(
      await screen.findByRole('table', { name: 'Components by environment' }),
    );
    expect(
      table.getAllByRole('rowheader').map(({ textContent }) => textContent),
    ).toEqual(['orders-api', 'mail']);
    expect(
      table.getByRole('link', {
        name: 'orders-api in production: 1 critical · 1 warning',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/secrets?env=production',
    );
  });

  it('a project without components says so', async () => {
    const api = new FakeSecretsApi();
    api.answersProject(project([]));
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: 'No component of shop uses secrets',
      }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('one that the caller may not see is locked', async () => {
    const api = new FakeSecretsApi();
    api.fails(new SecretsError('forbidden', 'no'));
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: 'You may not see the secrets of this project',
      }),
    ).toBeInTheDocument();
  });
});
