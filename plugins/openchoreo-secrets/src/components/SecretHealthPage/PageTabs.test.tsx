import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { PageTabs } from './PageTabs';

afterEach(() => secretsQueryClient.clear());

const { summary } = fleet();
const NOTHING = { critical: 0, warning: 0, unknown: 2 };

async function renderTabs(change: Partial<typeof summary> = {}, at = '') {
  const api = new FakePlatformApi();
  api.change({ summary: { ...summary, ...change } });
  await renderPlatform(<PageTabs />, api, `/secret-health${at}`);
  return api;
}

const tab = (name: RegExp) => screen.getByRole('link', { name });

describe('the tabs of the page', () => {
  it('count what somebody has to act on', async () => {
    await renderTabs({ incidents: { ...NOTHING, critical: 1, warning: 2 } });
    await waitFor(() => expect(tab(/^Incidents/)).toHaveTextContent('3'));
    expect(screen.getAllByTitle('3 to act on')).not.toHaveLength(0);
  });

  it('count apart, in grey, what cannot be told', async () => {
    await renderTabs({
      incidents: NOTHING,
      checklist: { required: 9, needAction: 0, critical: 0, cannotTell: 4 },
    });
    await waitFor(() => expect(tab(/^Incidents/)).toHaveTextContent(/s2$/));
    expect(screen.getByTitle('2 cannot be told')).toHaveTextContent('2');
    expect(screen.getByTitle('4 cannot be told')).toHaveTextContent('4');
  });

  it('wear no number where there is nothing to act on', async () => {
    await renderTabs({
      incidents: { ...NOTHING, unknown: 0 },
      stores: { total: 4, failing: 0 },
      checklist: { required: 9, needAction: 0, critical: 0, cannotTell: 0 },
    });
    await screen.findByRole('button', { name: /efresh/ });
    for (const name of [/^Incidents/, /^Stores/, /^Platform/, /^All s/]) {
      expect(tab(name)).not.toHaveTextContent(/\d/);
    }
  });

  it('are red where one of the platform secrets is critical', async () => {
    const checklist = { required: 9, needAction: 2, cannotTell: 0 };
    await renderTabs({ checklist: { ...checklist, critical: 1 } });
    const badge = await screen.findByTitle('2 to act on');
    expect(badge.className).toMatch(/errorBadge/);
  });

  it('keep the filters of the view that is shown, and of no other', async () => {
    await renderTabs({}, '/stores?plane=DataPlane/acme/us-data');
    expect(tab(/^Stores/)).toHaveAttribute(
      'href',
      '/secret-health/stores?plane=DataPlane/acme/us-data',
    );
    expect(tab(/^Incidents/)).toHaveAttribute(
      'href',
      '/secret-health/incidents',
    );
    expect(tab(/^Stores/)).toHaveAttribute('aria-current', 'page');
  });

  it('lead on while no number is known, and then claim no time', async () => {
    const api = new FakePlatformApi();
    api.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await renderPlatform(<PageTabs />, api);
    expect(tab(/^Stores/)).toHaveAttribute('href', '/secret-health/stores');
    expect(
      screen.queryByRole('button', { name: /efresh/ }),
    ).not.toBeInTheDocument();
  });

  it('ask again when told to', async () => {
    const api = await renderTabs();
    await waitFor(() => expect(tab(/^Stores/)).toHaveTextContent('1'));
    api.change({ summary: { ...summary, stores: { total: 4, failing: 3 } } });
    await userEvent.click(screen.getByRole('button', { name: /efresh/ }));
    await waitFor(() => expect(tab(/^Stores/)).toHaveTextContent('3'));
  });
});
