import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { incident, incidents } from '../../__testUtils__/fleet';
import { planes } from '../../__testUtils__/planes';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError, type ServiceHealth } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthPage } from './SecretHealthPage';
import { sentence } from '../../__testUtils__/sentence';

afterEach(() => secretsQueryClient.clear());

function where() {
  return screen.getByLabelText('where').textContent;
}

async function renderPage(at?: string, api = new FakePlatformApi()) {
  await renderPlatform(<SecretHealthPage />, api, at);
  return api;
}

const list = () => screen.findByRole('region', { name: 'Incidents' });

const titles = async () =>
  within(await list())
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

describe('the page', () => {
  it('opens on the incidents and keeps what the address filters', async () => {
    await renderPage('/secret-health?status=error');
    await list();
    expect(where()).toBe('/secret-health/incidents?status=error');
  });

  it('has its views as links that tell how much is to act on', async () => {
    await renderPage();
    const views = await screen.findByRole('navigation', {
      name: 'Views of secret health',
    });
    await waitFor(() =>
      expect(
        within(views)
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual([
        // What cannot be told is a number of its own.
        'Incidents72',
        'My secrets',
        'All my keys',
        'Stores1',
        'Platform secrets35',
        'All secrets',
      ]),
    );
    await userEvent.click(within(views).getByRole('link', { name: /Stores/ }));
    expect(where()).toBe('/secret-health/stores');
    expect(
      await screen.findByRole('table', { name: 'Stores by plane' }),
    ).toBeInTheDocument();
  });

  it('names the window after its view', async () => {
    await renderPage('/secret-health/stores');
    await waitFor(() => expect(document.title).toBe('Stores · Secret health'));
    await userEvent.click(screen.getByRole('link', { name: /^Incidents/ }));
    await waitFor(() =>
      expect(document.title).toBe('Incidents · Secret health'),
    );
  });

  it('keeps what was known while the back end is down', async () => {
    const api = await renderPage();
    await list();
    api.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await secretsQueryClient.refetchQueries();
    expect(
      await screen.findByText(/did not answer. Showing what was known at/),
    ).toBeInTheDocument();
    expect(await titles()).toHaveLength(3);
  });
});

describe('a changed configuration', () => {
  const problems = ['openchoreoSecrets.planes: expected an array'];

  async function renderWith(
    configuration: ServiceHealth['configuration'],
    api = new FakePlatformApi(),
  ) {
    api.change({ serviceHealth: { configuration, problems } });
    await renderPage(undefined, api);
    await list();
    return api;
  }

  it.each([
    ['restartNeeded', /takes effect after a restart/],
    ['rejected', /was refused; the one before stays in use/],
  ] as const)('that is %s is told, and why', async (configuration, words) => {
    await renderWith(configuration);
    const note = (await screen.findByText(words)).closest('[role=status]');
    expect(note).toHaveTextContent(problems[0]);
  });

  it.each(['inUse', 'unknown'] as const)(
    'that is %s needs no word',
    async configuration => {
      await renderWith(configuration);
      expect(screen.queryByText(problems[0])).not.toBeInTheDocument();
    },
  );

  it('is not told while the back end is down', async () => {
    const api = await renderWith('rejected');
    await screen.findByText(problems[0]);
    api.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await secretsQueryClient.refetchQueries();
    await waitFor(() =>
      expect(screen.queryByText(problems[0])).not.toBeInTheDocument(),
    );
  });
});

describe('the tiles', () => {
  it('open each its plane; the control plane, which has no page, its checklist', async () => {
    await renderPage('/secret-health/incidents?planes=all');
    const strip = await screen.findByRole('region', { name: 'Planes' });
    const link = (name: string) => within(strip).getByRole('link', { name });
    expect(link('us-data')).toHaveAttribute(
      'href',
      '/catalog/acme/dataplane/us-data/secrets',
    );
    expect(link('control')).toHaveAttribute(
      'href',
      '/secret-health/platform?plane=ControlPlane%2Fcontrol',
    );
  });
});

describe('incidents', () => {
  it('stand in the order of the answer', async () => {
    await renderPage();
    expect(await titles()).toEqual([
      'Authentication refused: store default on plane us-data',
      'The plane cannot be reached: plane eu-data',
      'The store refuses access: prod/jwt',
    ]);
  });

  it('are all folded, until the reader unfolds one, and folds it again', async () => {
    await renderPage();
    const [first] = within(await list()).getAllByRole('button', {
      expanded: false,
    });
    await userEvent.click(first);
    expect(where()).toBe('/secret-health/incidents?open=store');
    expect(
      screen.getByRole('table', { name: 'What is affected' }),
    ).toBeInTheDocument();
    await userEvent.click(first);
    expect(
      screen.queryByRole('table', { name: 'What is affected' }),
    ).not.toBeInTheDocument();
  });

  it('open the one that the address names', async () => {
    await renderPage('/secret-health/incidents?open=key');
    const table = await screen.findByRole('table', {
      name: 'What is affected',
    });
    expect(within(table).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/acme/component/orders-api/secrets?env=production',
    );
  });

  it('list a few of those affected, and more when asked', async () => {
    await renderPage('/secret-health/incidents?open=store');
    const table = await screen.findByRole('table', {
      name: 'What is affected',
    });
    expect(within(table).getAllByRole('row')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(within(table).getAllByRole('row')).toHaveLength(8);
  });

  it('are filtered in the address', async () => {
    await renderPage();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'Unknown 1' }));
    expect(where()).toBe('/secret-health/incidents?status=unknown');
    await waitFor(async () =>
      expect(await titles()).toEqual([
        'The plane cannot be reached: plane eu-data',
      ]),
    );
  });

  it('do not move under the pointer', async () => {
    const api = await renderPage();
    const shown = await titles();
    await userEvent.hover(screen.getByText(sentence(shown[0] ?? '')));
    api.change({
      incidents: {
        incidents: [...incidents].reverse(),
        planes,
        stores: {},
      },
    });
    await secretsQueryClient.refetchQueries();
    expect(
      await screen.findByRole('button', { name: /change.* · show/ }),
    ).toBeInTheDocument();
    expect((await titles())[2]).toBe(shown[2]);
  });

  it.each([
    [planes.slice(0, 3), 'No incidents · 105 secrets on 3 planes synced'],
    [
      planes,
      'No incidents · 105 secrets on 5 planes synced · 1 plane not seen',
    ],
  ])('that are none are said of what can be seen', async (seen, words) => {
    const api = new FakePlatformApi();
    api.change({ incidents: { incidents: [], planes: seen, stores: {} } });
    await renderPage(undefined, api);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('without a count say so', async () => {
    const api = new FakePlatformApi();
    const { counts } = incident('x');
    api.change({
      incidents: {
        incidents: [
          incident('x', { counts: { ...counts, secrets: undefined } }),
        ],
        planes,
        stores: {},
      },
    });
    await renderPage(undefined, api);
    expect(within(await list()).getByText('count unknown')).toBeInTheDocument();
  });
});
