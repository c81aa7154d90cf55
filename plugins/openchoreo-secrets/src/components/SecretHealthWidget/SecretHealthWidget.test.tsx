import { screen, waitFor } from '@testing-library/react';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { fleet } from '../../__testUtils__/fleet';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { context } from '../../__testUtils__/words';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { metricViews } from '../../viewModel/platform/widget';
import { SecretHealthWidget } from './SecretHealthWidget';

afterEach(() => secretsQueryClient.clear());

describe('the widget', () => {
  it('leads from each number to what it counts', async () => {
    await renderPlatform(<SecretHealthWidget />, new FakePlatformApi());
    expect(
      await screen.findByRole('link', { name: 'Critical incidents 2' }),
    ).toHaveAttribute('href', '/secret-health/incidents?status=critical');
    expect(
      screen.getByRole('link', { name: 'Failing stores 1 of 4' }),
    ).toHaveAttribute('href', '/secret-health/stores?status=critical,warning');
  });

  it('is not there for who has not the platform right', async () => {
    const api = new FakePlatformApi();
    api.fails(new SecretsError('forbidden', 'Not allowed', 403));
    await renderPlatform(<SecretHealthWidget />, api);
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Secret health' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.queryByText(/may not see/)).not.toBeInTheDocument();
  });

  it.each([
    [
      { required: 25, needAction: 3, critical: 0, cannotTell: 5 },
      'warning',
      '3 of 25',
    ],
    [
      { required: 25, needAction: 3, critical: 1, cannotTell: 5 },
      'error',
      '3 of 25',
    ],
    [
      { required: 25, needAction: 0, critical: 0, cannotTell: 5 },
      'unknown',
      '0 of 25',
    ],
    [
      { required: 0, needAction: 0, critical: 0, cannotTell: 0 },
      'unknown',
      '0 of 0',
    ],
  ])('%j of platform secrets is %s: %s', (checklist, tone, value) => {
    const { summary } = fleet();
    const views = metricViews({ ...summary, checklist }, context);
    expect(views.at(-1)).toMatchObject({ tone, value, to: 'platform' });
  });

  it('shows nothing green while a plane cannot be judged', () => {
    const { summary } = fleet();
    const none = { critical: 0, warning: 0, unknown: 1 };
    const tones = (unknown: number) =>
      metricViews(
        {
          ...summary,
          incidents: none,
          stores: { total: 4, failing: 0 },
          planes: { total: 6, unknown },
          checklist: { required: 9, needAction: 0, critical: 0, cannotTell: 0 },
        },
        context,
      ).map(({ tone }) => tone);
    expect(tones(1)).not.toContain('ok');
    expect(tones(0)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
  });
});
