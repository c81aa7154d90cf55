import { act, screen } from '@testing-library/react';
import { FakePlatformApi } from '../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../__testUtils__/FakeSecretsApi';
import { fleet } from '../__testUtils__/fleet';
import { ordersApi } from '../__testUtils__/ordersApi';
import { renderEntity } from '../__testUtils__/renderEntity';
import { renderPlatform } from '../__testUtils__/renderPlatform';
import { SecretsError } from '../api';
import { SecretHealthPage } from '../components/SecretHealthPage';
import { SecretHealthWidget } from '../components/SecretHealthWidget';
import { SecretsTab } from '../components/SecretsTab';
import { secretsQueryClient } from '../hooks/queryClient';

afterEach(() => {
  secretsQueryClient.clear();
  jest.restoreAllMocks();
});

const LIVE = /\blive\b/;

const down = new SecretsError('unavailable', 'HTTP 503', 503);

/** The page and the tab, each with an answer in which planes are live. */
const SCREENS = {
  page: async () => {
    const api = new FakePlatformApi();
    // The tiles of planes say it of each.
    const at = '/secret-health/incidents?planes=all';
    await renderPlatform(<SecretHealthPage />, api, at);
    return api;
  },
  tab: async () => {
    const api = new FakeSecretsApi(ordersApi());
    await renderEntity(<SecretsTab />, api);
    return api;
  },
};

describe.each(Object.entries(SCREENS))('on the %s', (_, render) => {
  it('nothing is live once the back end does not answer', async () => {
    const api = await render();
    expect(await screen.findAllByText(LIVE)).not.toHaveLength(0);
    api.fails(down);
    await act(() => secretsQueryClient.refetchQueries());
    expect(
      await screen.findByText(/did not answer. Showing what was known at/),
    ).toBeInTheDocument();
    expect(screen.queryAllByText(LIVE)).toEqual([]);
  });

  it('nothing is live while what is shown is older than a minute and a quarter', async () => {
    await render();
    expect(await screen.findAllByText(LIVE)).not.toHaveLength(0);
    const later = Date.now() + 76_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(screen.queryAllByText(LIVE)).toEqual([]);
  });
});

describe('planes that cannot be judged', () => {
  const blind = () => {
    const api = new FakePlatformApi();
    const { summary } = fleet();
    const planes = { total: 4, unknown: 3 };
    const incidents = { critical: 0, warning: 0, unknown: 3 };
    api.change({ summary: { ...summary, planes, incidents } });
    return api;
  };

  it('are told as a badge of the page, in the numbers of the widget', async () => {
    const page = await renderPlatform(<SecretHealthPage />, blind());
    const badge = await screen.findByRole('link', {
      name: '3 of 4 planes not seen',
    });
    expect(badge).toHaveAttribute(
      'href',
      '/secret-health/incidents?status=unknown',
    );
    page.unmount();
    await renderPlatform(<SecretHealthWidget />, blind());
    expect(
      await screen.findByRole('link', {
        name: 'Planes not seen 3 of 4',
      }),
    ).toHaveAttribute('href', '/secret-health/incidents?status=unknown');
  });

  it('need no badge where there are none', async () => {
    const api = new FakePlatformApi();
    const { summary } = fleet();
    api.change({ summary: { ...summary, planes: { total: 4, unknown: 0 } } });
    await renderPlatform(<SecretHealthPage />, api);
    await screen.findByText(/As of/);
    expect(screen.queryByText(/cannot be judged/)).not.toBeInTheDocument();
  });
});
