import { fireEvent, screen, within } from '@testing-library/react';
import { ago, cause, health } from '../../__testUtils__/build';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { component, fleet, storeRow } from '../../__testUtils__/fleet';
import { platformPlane } from '../../__testUtils__/planes';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { Stores } from './Stores';

afterEach(() => secretsQueryClient.clear());

const US = 'DataPlane/acme/us-data';

async function renderStore(
  change: Parameters<typeof storeRow>[2],
  search = `?open=${encodeURIComponent(`${US}|default`)}`,
) {
  const api = new FakePlatformApi();
  const stores = [storeRow('default', US, change)];
  const planes = [platformPlane('us-data')];
  api.change({ stores: { ...fleet().stores, planes, stores } });
  await renderPlatform(<Stores />, api, `/secret-health/stores${search}`);
  return screen.findByRole('table', { name: 'Stores by plane' });
}

const serves = (environment: string, production: boolean) => ({
  environment,
  namespace: 'acme',
  production,
  components: [component('ledger')],
  secrets: 1,
});

describe('a store', () => {
  it('leads from what it counts to these secrets', async () => {
    const table = await renderStore({ secrets: 31 }, '');
    expect(
      within(table).getByRole('link', { name: '31 secrets' }),
    ).toHaveAttribute(
      'href',
      '/secret-health/secrets?plane=DataPlane%2Facme%2Fus-data&store=default',
    );
  });

  it('gives away who uses it as a list, production first', async () => {
    const writeText = jest.fn(async (_: string) => undefined);
    Object.assign(navigator, { clipboard: { writeText } });
    await renderStore({
      consumers: [serves('staging', false), serves('production', true)],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copy list' }));
    await screen.findByRole('button', { name: /opied/ });
    expect(writeText).toHaveBeenCalledWith(
      'acme/billing/ledger · production\nacme/billing/ledger · staging',
    );
  });
});

describe('an unfolded store', () => {
  it('lists each environment, production told by its shield', async () => {
    const table = await renderStore({
      consumers: [serves('staging', false), serves('production', true)],
    });
    // Production comes first.
    const [production, staging] = within(table).getAllByRole('listitem');
    expect(staging).toHaveTextContent('staging1 component');
    const shieldIn = (row: HTMLElement) =>
      within(row).queryByTitle('Production environment');
    expect(shieldIn(staging)).not.toBeInTheDocument();
    expect(shieldIn(production)).toBeVisible();
  });

  it('leads to the environment of the component that hangs on it', async () => {
    const table = await renderStore({
      consumers: [serves('staging', false)],
    });
    expect(within(table).getByRole('link', { name: 'ledger' })).toHaveAttribute(
      'href',
      '/catalog/acme/component/ledger/secrets?env=staging',
    );
  });

  it('quotes its last trouble, and says whom it admits', async () => {
    const table = await renderStore({
      admits: { namespaces: ['shop'], regexes: [], selectors: 0 },
      lastTrouble: {
        kind: 'cause',
        reason: 'ValidationFailed',
        message: 'login refused',
        type: 'Warning',
        lastAt: ago(2),
        count: 3,
      },
    });
    expect(
      within(table).getByText('ValidationFailed: login refused').tagName,
    ).toBe('Q');
    expect(table).toHaveTextContent('Admits');
    expect(table).toHaveTextContent('namespaces shop');
  });

  it('is folded where the address names another', async () => {
    const table = await renderStore(
      { consumers: [serves('staging', false)] },
      '?open=other',
    );
    expect(within(table).queryByRole('listitem')).not.toBeInTheDocument();
    expect(
      within(table).getByRole('button', { name: 'Who uses default' }),
    ).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a store that fails', () => {
  it('says so once as its state, and why as a warning', async () => {
    const table = await renderStore({
      health: health({
        verdict: 'storeNotReady',
        severity: 'warning',
        cause: cause('authenticationRefused'),
        since: ago(18),
      }),
      warnings: ['failing'],
    });
    const row = within(table).getByRole('row', { name: /default/ });
    expect(row).toHaveTextContent(/Authentication refused, since/);
    expect(row.textContent?.match(/refused/g)).toHaveLength(1);
  });
});
