import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checklistAnswer } from '../../__testUtils__/checklist';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { PlatformChecklist } from './PlatformChecklist';

afterEach(() => secretsQueryClient.clear());

async function renderChecklist(search = '', api = new FakePlatformApi()) {
  await renderPlatform(
    <PlatformChecklist />,
    api,
    `/secret-health/platform${search}`,
  );
  return api;
}

const where = () =>
  decodeURIComponent(screen.getByLabelText('where').textContent ?? '');

const tableOf = (plane: string) =>
  screen.findByRole('table', { name: `Platform secrets of ${plane}` });

describe('platform secrets', () => {
  it('begin with one sentence', async () => {
    await renderChecklist();
    expect(
      await screen.findByRole('heading', {
        name: '2 of 7 required platform secrets need action',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Checked against the list of OpenChoreo 1.2/),
    ).toBeInTheDocument();
  });

  it('say for each what is true of it and what to do', async () => {
    await renderChecklist();
    const table = await tableOf('us-data');
    const row = within(table).getByRole('row', { name: /backstage-secrets/ });
    expect(row).toHaveTextContent('2 of 3');
    expect(row).toHaveTextContent('Failing');
    expect(row).toHaveTextContent('The key jenkins does not exist');
    expect(
      within(row).getByRole('link', { name: 'Incident: backstage-secrets' }),
    ).toHaveAttribute(
      'href',
      '/secret-health/incidents?plane=DataPlane%2Facme%2Fus-data&q=backstage-secrets',
    );
    expect(
      within(table).getByRole('row', { name: /cluster-agent-tls/ }),
    ).toHaveTextContent('update clientCA of plane us-data too');
  });

  it('tell in words what a bar shows', async () => {
    await renderChecklist();
    expect(
      await screen.findByRole('img', {
        name: '4 required: 2 to act on, 2 in order',
      }),
    ).toBeInTheDocument();
  });

  it('say to all that it is not known how many keys there are', async () => {
    await renderChecklist();
    const table = await tableOf('obs');
    expect(
      within(table).getByText('Which keys it has cannot be told'),
    ).toBeInTheDocument();
  });

  it('unfold by the keyboard, and the address keeps it', async () => {
    await renderChecklist();
    await tableOf('us-data');
    const more = screen.getByRole('button', { name: /^Show 4 more/ });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    more.focus();
    await userEvent.keyboard('{Enter}');
    expect(where()).toBe('/secret-health/platform?open=DataPlane/acme/us-data');
    const all = await tableOf('us-data');
    expect(within(all).getAllByRole('row')).toHaveLength(7);
    const fewer = screen.getByRole('button', { name: 'Show fewer' });
    expect(fewer).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(where()).toBe('/secret-health/platform');
  });

  it('of a plane in order are folded away', async () => {
    await renderChecklist();
    const card = await screen.findByRole('region', {
      name: /^prod-data \(/,
    });
    expect(within(card).queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(
      within(card).getByRole('button', { name: 'Rows of prod-data' }),
    );
    expect(within(card).getByText('fluent')).toBeInTheDocument();
  });

  it('are all shown, or without the optional ones, where asked', async () => {
    await renderChecklist();
    await tableOf('us-data');
    await userEvent.click(
      screen.getByRole('button', { name: 'Needs action first' }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'All rows' }));
    expect(screen.getByText('Optional, absent')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Optional: shown' }),
    );
    await userEvent.click(
      screen.getByRole('option', { name: 'Optional: hidden' }),
    );
    expect(where()).toBe('/secret-health/platform?show=all&optional=hidden');
    expect(screen.queryByText('Optional, absent')).not.toBeInTheDocument();
  });

  it('are of the planes that the address names', async () => {
    await renderChecklist('?plane=ObservabilityPlane/acme/obs');
    expect(await tableOf('obs')).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: /^us-data \(/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['Export as Markdown', 'markdown'],
    ['Export as JSON', 'json'],
  ])('%s asks for %s', async (name, format) => {
    URL.createObjectURL = () => 'blob:';
    URL.revokeObjectURL = () => undefined;
    const api = await renderChecklist();
    await userEvent.click(await screen.findByRole('button', { name }));
    expect(api.exported).toEqual([format]);
  });

  it('that are none yet say so', async () => {
    const api = new FakePlatformApi();
    api.change({
      checklist: checklistAnswer({ checklists: [], planes: [] }),
    });
    await renderChecklist('', api);
    expect(await screen.findByText('No plane is known')).toBeInTheDocument();
  });

  it('that do not answer offer another try', async () => {
    const api = new FakePlatformApi();
    api.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await renderChecklist('', api);
    expect(
      await screen.findByRole('button', { name: 'Retry' }),
    ).toBeInTheDocument();
  });

  it('stay while they cannot be asked again', async () => {
    const api = await renderChecklist();
    await tableOf('us-data');
    api.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await secretsQueryClient.refetchQueries();
    expect(
      await screen.findByText(/Showing what was known at/),
    ).toBeInTheDocument();
    expect(await tableOf('us-data')).toBeInTheDocument();
  });
});
