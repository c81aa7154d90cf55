import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SecretsError, type SecretsErrorKind } from '../../api';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { ordersApi } from '../../__testUtils__/ordersApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { simpleAnswer } from '../../__testUtils__/simple';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretsTab } from './SecretsTab';
import { sentence } from '../../__testUtils__/sentence';

afterEach(() => secretsQueryClient.clear());

const failed = (kind: SecretsErrorKind) => new SecretsError(kind, kind);

describe('before there is an answer', () => {
  it('shows the shape of the tab, and no numbers', async () => {
    await renderEntity(<SecretsTab />, new FakeSecretsApi());
    expect(
      screen.getByRole('status', { name: 'Loading secret health' }),
    ).toBeInTheDocument();
    expect(screen.queryByText(/\d/)).not.toBeInTheDocument();
  });

  it('asks for the entity of the page', async () => {
    const api = new FakeSecretsApi(ordersApi());
    await renderEntity(<SecretsTab />, api);
    await screen.findByRole('grid');
    expect(api.asked[0]).toEqual({
      kind: 'component',
      namespace: 'acme',
      name: 'orders-api',
    });
  });
});

describe('where nothing can be shown, it says why', () => {
  it.each<[SecretsErrorKind, string]>([
    ['forbidden', 'You may not see the secrets of this component'],
    ['notFound', 'This component is not known to secret health'],
    ['notConfigured', 'Secret health is not set up here'],
    ['invalidAnswer', 'Secret health gave an answer that cannot be read'],
  ])('where it is %s: %s', async (kind, title) => {
    const api = new FakeSecretsApi();
    api.fails(failed(kind));
    await renderEntity(<SecretsTab />, api);
    expect(
      await screen.findByRole('heading', { name: title }),
    ).toBeInTheDocument();
  });

  it('and can be asked again', async () => {
    const api = new FakeSecretsApi();
    api.fails(failed('invalidAnswer'));
    await renderEntity(<SecretsTab />, api);
    const retry = await screen.findByRole('button', { name: 'Retry' });
    api.answers(ordersApi());
    await userEvent.click(retry);
    expect(await screen.findByRole('grid')).toBeInTheDocument();
  });

  it('a component without secrets leads to Deploy in the portal, which has it', async () => {
    const api = new FakeSecretsApi(simpleAnswer({ keys: [] }));
    await renderEntity(<SecretsTab />, api, { portal: true });
    expect(
      await screen.findByRole('heading', {
        name: 'orders-api uses no secrets',
      }),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Open Deploy' })).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/environments',
    );
  });

  it('and leads nowhere in a Backstage without such a page', async () => {
    const api = new FakeSecretsApi(simpleAnswer({ keys: [] }));
    await renderEntity(<SecretsTab />, api);
    await screen.findByRole('heading', { name: 'orders-api uses no secrets' });
    expect(screen.queryByRole('button', { name: 'Open Deploy' })).toBeNull();
  });
});

describe('with an answer', () => {
  it('one sentence comes first, then causes with who acts', async () => {
    await renderEntity(<SecretsTab />, new FakeSecretsApi(ordersApi()));
    const headline = await screen.findByRole('heading', {
      name: /^2 of 10 secrets need attention in production/,
    });
    expect(headline).toHaveAttribute('aria-live', 'polite');
    const findings = within(screen.getByRole('list', { name: 'Findings' }));
    expect(findings.getAllByRole('listitem')).toHaveLength(3);
    expect(
      findings.getByText(sentence('Developers of shop')),
    ).toBeInTheDocument();
  });

  it('a finding opens its cell, and gets the focus back', async () => {
    await renderEntity(<SecretsTab />, new FakeSecretsApi(ordersApi()));
    const button = await screen.findByRole('button', {
      name: 'Open in production: STRIPE_WEBHOOK_SECRET',
    });
    await userEvent.click(button);
    expect(
      await screen.findByRole('dialog', { name: 'STRIPE_WEBHOOK_SECRET' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('a failed refresh keeps what is known and says so', async () => {
    const api = new FakeSecretsApi(ordersApi());
    await renderEntity(<SecretsTab />, api);
    await screen.findByRole('grid');
    api.fails(failed('unavailable'));
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(
      await screen.findByText(/Secret health did not answer. Showing what/),
    ).toBeInTheDocument();
    expect(screen.getByRole('grid')).toBeInTheDocument();
  });

  it('what the caller may not see any more is taken away', async () => {
    const api = new FakeSecretsApi(ordersApi());
    await renderEntity(<SecretsTab />, api);
    await screen.findByRole('grid');
    api.fails(failed('forbidden'));
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await screen.findByText('You may not see the secrets of this component');
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });
});
