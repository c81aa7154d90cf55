import {
  incidentsAnswerSchema,
  planesAnswerSchema,
  checklistAnswerSchema,
  secretsAnswerSchema,
  storesAnswerSchema,
  summaryAnswerSchema,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet } from '../../__testUtils__/fleet';
import { ofTomorrow } from '../../__testUtils__/ofTomorrow';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthWidget } from '../SecretHealthWidget';
import { SecretHealthPage } from './SecretHealthPage';

afterEach(() => secretsQueryClient.clear());

function newerApi() {
  const known = fleet();
  const api = new FakePlatformApi();
  api.change({
    planes: planesAnswerSchema.parse(ofTomorrow(known.planes)),
    incidents: incidentsAnswerSchema.parse(ofTomorrow(known.incidents)),
    stores: storesAnswerSchema.parse(ofTomorrow(known.stores)),
    secrets: secretsAnswerSchema.parse(ofTomorrow(known.secrets)),
    checklist: checklistAnswerSchema.parse(ofTomorrow(known.checklist)),
    summary: summaryAnswerSchema.parse(ofTomorrow(known.summary)),
  });
  return api;
}

const at = (view: string) =>
  renderPlatform(
    <SecretHealthPage />,
    newerApi(),
    `/secret-health/${view}?show=all`,
  );

describe('a page that is older than its back end', () => {
  it('shows every incident and whom it hits, as what cannot be told', async () => {
    await at('incidents');
    const list = within(
      await screen.findByRole('region', { name: 'Incidents' }),
    );
    expect(list.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    await userEvent.click(list.getAllByRole('button')[0]);
    const hit = within(list.getByRole('table', { name: 'What is affected' }));
    expect(hit.getAllByText('Unknown')).not.toHaveLength(0);
    expect(screen.getByText('Unknown 3')).toBeInTheDocument();
  });

  it('shows every secret, and what pods get of it as unknown', async () => {
    await at('secrets');
    const table = await screen.findByRole('table', { name: 'All secrets' });
    const [, ...rows] = within(table).getAllByRole('row');
    expect(rows).toHaveLength(fleet().secrets.rows.length);
    for (const row of rows) {
      expect(row).toHaveTextContent(/Unknown|Blocked by/);
    }
  });

  it.each([
    ['stores', 'Stores by plane'],
    ['platform', 'Platform secrets of us-data'],
  ])('shows the view of %s', async (view, name) => {
    await at(view);
    expect(await screen.findByRole('table', { name })).not.toHaveTextContent(
      /ofTomorrow|undefined/,
    );
  });

  it('sums it up, and not as healthy', async () => {
    await renderPlatform(<SecretHealthWidget />, newerApi());
    expect(
      await screen.findByRole('link', { name: 'Critical incidents 2' }),
    ).toBeInTheDocument();
  });
});
