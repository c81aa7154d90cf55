import type { IncidentsAnswerDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ago, cause } from '../../__testUtils__/build';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet, incident } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { Incidents } from './Incidents';

afterEach(() => secretsQueryClient.clear());

const answer: IncidentsAnswerDto = fleet().incidents;

async function renderIncidents(
  change: Partial<IncidentsAnswerDto> = {},
  search = '',
) {
  const api = new FakePlatformApi();
  api.change({ incidents: { ...answer, ...change } });
  await renderPlatform(<Incidents />, api, `/secret-health/incidents${search}`);
  return api;
}

const list = () => screen.findByRole('region', { name: 'Incidents' });
const link = (name: string) => screen.getByRole('link', { name });

describe('an incident', () => {
  it('says who acts and the next step, and leads to store, secrets and plane', async () => {
    await renderIncidents({}, '?open=store');
    const [row] = within(await list()).getAllByRole('listitem');
    expect(row).toHaveTextContent('Platform engineers');
    expect(
      within(row).getByRole('heading', { name: 'Next step' }),
    ).toBeInTheDocument();
    expect(link('Store default')).toHaveAttribute(
      'href',
      '/secret-health/stores?plane=DataPlane%2Facme%2Fus-data&store=default',
    );
    expect(link('Its secrets')).toHaveAttribute(
      'href',
      '/secret-health/secrets?incident=store',
    );
    expect(link('Plane us-data')).toHaveAttribute(
      'href',
      '/catalog/acme/dataplane/us-data/secrets',
    );
  });

  it('quotes what the plane said, with when and how often', async () => {
    await renderIncidents({}, '?open=store');
    const said = within(await list()).getByText(
      'InvalidProviderConfig: unable to create client: login, code 403',
    );
    expect(said.tagName).toBe('Q');
    expect(said.closest('p')).toHaveTextContent(/10:31.*17/);
  });

  it('of which nothing was said has no words to quote', async () => {
    await renderIncidents(
      { incidents: [incident('x', { events: [] })] },
      '?open=x',
    );
    await list();
    expect(screen.queryByText('Said by the plane')).not.toBeInTheDocument();
  });

  it('that names nobody affected tells how many secrets hang on it', async () => {
    await renderIncidents({}, '?open=dark');
    const row = within(await list()).getAllByRole('listitem')[1];
    expect(
      within(row).queryByRole('table', { name: 'What is affected' }),
    ).not.toBeInTheDocument();
    expect(row).toHaveTextContent('58 unknown');
    expect(row).toHaveTextContent('58 secrets are unknown');
  });

  it('is unfolded by the keyboard, and is called by its title', async () => {
    await renderIncidents();
    await list();
    const toggle = screen.getByRole('button', {
      name: /^The store refuses access/,
    });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    expect(toggle).toHaveFocus();
  });

  it('that hits production says so in a word', async () => {
    await renderIncidents();
    const rows = within(await list()).getAllByRole('listitem');
    const shield = (row: HTMLElement) =>
      within(row).queryByTitle('Production environment');
    expect(shield(rows[0])).toBeInTheDocument();
    expect(shield(rows[1])).not.toBeInTheDocument();
  });
});

describe('the list of incidents', () => {
  it('can be grouped by component, and leads to each', async () => {
    await renderIncidents();
    await list();
    await userEvent.click(screen.getByRole('button', { name: 'By component' }));
    const group = screen.getByRole('region', { name: 'orders-api' });
    expect(
      within(group).getByRole('link', { name: 'orders-api' }),
    ).toHaveAttribute('href', '/catalog/acme/component/orders-api/secrets');
    expect(group).toHaveTextContent('1 incident');
  });

  it('opens an incident under the one component that was meant', async () => {
    await renderIncidents({}, '?group=component');
    const ledger = await screen.findByRole('region', { name: 'ledger' });
    await userEvent.click(within(ledger).getByRole('button'));
    expect(
      screen.getAllByRole('table', { name: 'What is affected' }),
    ).toHaveLength(1);
  });

  it('says where none matches, and keeps the way back', async () => {
    await renderIncidents({}, '?q=nowhere');
    expect(
      within(await list()).getByText('Nothing matches these filters.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(within(await list()).getAllByRole('listitem')).not.toHaveLength(0);
  });

  it('has no filters where there is nothing to filter', async () => {
    await renderIncidents({ incidents: [] });
    await screen.findByRole('region', { name: 'Planes' });
    expect(screen.queryByRole('search')).not.toBeInTheDocument();
  });

  it('tells apart what is quiet, also where nothing else is left', async () => {
    const { id, level, planeId } = incident('over');
    const quiet = [
      {
        id,
        level,
        planeId,
        cause: cause('planeUnreachable'),
        production: false,
        since: ago(30),
        quietSince: ago(4),
        closesAt: ago(-10),
        changes: [],
      },
    ];
    await renderIncidents({ incidents: [], quiet });
    const card = await screen.findByRole('region', { name: 'Quiet now' });
    expect(
      within(card).getByRole('heading', {
        name: 'The plane cannot be reached: plane us-data',
      }),
    ).toBeInTheDocument();
    expect(card).toHaveTextContent(/It closes at .*10:42 unless it comes back/);
  });

  it('shows no planes to who may not see incidents', async () => {
    const api = new FakePlatformApi();
    api.fails(new SecretsError('forbidden', 'Not allowed', 403));
    await renderPlatform(<Incidents />, api);
    await screen.findByRole('heading', { name: /Only platform engineers/ });
    expect(
      screen.queryByRole('region', { name: 'Planes' }),
    ).not.toBeInTheDocument();
  });
});
