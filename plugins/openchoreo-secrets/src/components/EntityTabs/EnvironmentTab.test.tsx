import { screen, within } from '@testing-library/react';
import { SecretsError } from '../../api';
import {
  bindingFinding,
  bindings,
  failing,
  warned,
} from '../../__testUtils__/bindings';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { renderEntity } from '../../__testUtils__/renderEntity';
import { secretsQueryClient } from '../../hooks/queryClient';
import { EntityTab } from './EntityTab';

afterEach(() => secretsQueryClient.clear());

const on = { kind: 'Environment', name: 'production' };

function answering(answer: ReturnType<typeof bindings>) {
  const api = new FakeSecretsApi();
  api.answersBindings(answer);
  return api;
}

describe('the tab of an environment', () => {
  it('says how many components fail, why, and whom that hits', async () => {
    const api = answering(
      bindings([failing, warned], { findings: [bindingFinding('a')] }),
    );
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: '1 of 2 components has failing secrets in production',
      }),
    ).toBeInTheDocument();
    expect(api.asked[0]).toEqual({
      kind: 'environment',
      namespace: 'acme',
      name: 'production',
    });
    const findings = within(screen.getByRole('list', { name: 'Findings' }));
    expect(
      findings.getByRole('button', { name: 'Open component orders-api' }),
    ).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/secrets?env=production',
    );
  });

  it('says where its secrets come from', async () => {
    await renderEntity(<EntityTab />, answering(bindings([warned])), on);
    const binding = within(
      await screen.findByRole('region', {
        name: 'Where its secrets come from',
      }),
    );
    expect(binding.getByRole('link', { name: 'prod-data' })).toHaveAttribute(
      'href',
      '/catalog/acme/dataplane/prod-data/secrets',
    );
    expect(binding.getByRole('link', { name: 'default' })).toHaveAttribute(
      'href',
      '/secret-health/stores?plane=DataPlane%2Facme%2Fprod-data&store=default',
    );
    expect(binding.getByText('Ready')).toBeInTheDocument();
  });

  it('leads from each component to its own tab, at this environment', async () => {
    await renderEntity(
      <EntityTab />,
      answering(bindings([failing, warned])),
      on,
    );
    const table = within(
      await screen.findByRole('table', { name: 'Components in production' }),
    );
    expect(table.getByRole('link', { name: 'checkout' })).toHaveAttribute(
      'href',
      '/catalog/acme/component/checkout/secrets?env=production',
    );
    expect(table.getByText('blocks pods')).toBeInTheDocument();
  });

  it('an environment that is gone says so', async () => {
    const api = answering(bindings([], { state: 'absent' }));
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: 'Environment production does not exist any more',
      }),
    ).toBeInTheDocument();
  });

  it('one that the caller may not see is locked', async () => {
    const api = new FakeSecretsApi();
    api.fails(new SecretsError('forbidden', 'no'));
    await renderEntity(<EntityTab />, api, on);
    expect(
      await screen.findByRole('heading', {
        name: 'You may not see the secrets of this environment',
      }),
    ).toBeInTheDocument();
  });
});
