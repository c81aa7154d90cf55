import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import {
  blockingFinding,
  mineOf,
  othersFinding,
  ownedOne,
  ownedPlace,
} from '../../__testUtils__/mine';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthPage } from '../SecretHealthPage';

afterEach(() => secretsQueryClient.clear());

const OWNED = [
  ownedOne('orders-api', [ownedPlace('development'), ownedPlace('production')]),
];
const FINDINGS = [
  blockingFinding('orders-api'),
  othersFinding('orders-api', 'x'),
];

async function renderFor(
  who: 'developer' | 'engineer',
  answer = mineOf(OWNED, FINDINGS),
) {
  const secrets = new FakeSecretsApi();
  secrets.answersMine(answer);
  const platform = new FakePlatformApi();
  if (who === 'developer') {
    platform.fails(new SecretsError('forbidden', 'Not allowed', 403));
  }
  const at = who === 'engineer' ? '/secret-health/mine' : '/secret-health';
  await renderPlatform(<SecretHealthPage />, platform, at, secrets);
  return platform;
}

describe('for who lacks the right to the platform the page', () => {
  it('is their own secrets, and no refusal', async () => {
    await renderFor('developer');
    expect(
      await screen.findByRole('heading', { level: 2, name: /cannot start/ }),
    ).toBeInTheDocument();
    expect(
      screen.queryByText(/takes the right to the platform/),
    ).not.toBeInTheDocument();
    const views = screen.getByRole('navigation', {
      name: 'Views of secret health',
    });
    expect(
      within(views)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['My secrets1', 'All my keys']);
  });

  it('has each cause of others to copy for them, and no cause of theirs', async () => {
    await renderFor('developer');
    const others = await screen.findByRole('region', { name: 'Others act' });
    expect(
      within(others).getByRole('button', {
        name: /^Copy for the platform team: /,
      }),
    ).toBeInTheDocument();
    const yours = screen.getByRole('region', { name: 'You act' });
    expect(
      within(yours).queryByRole('button', { name: /^Copy/ }),
    ).not.toBeInTheDocument();
  });

  it('stays while it is asked again whether they have the right', async () => {
    const platform = await renderFor('developer');
    const region = await screen.findByRole('region', { name: 'You act' });
    jest
      .spyOn(platform, 'getSummary')
      .mockReturnValue(new Promise(() => undefined));
    secretsQueryClient
      .refetchQueries({
        predicate: ({ queryKey }) => queryKey.includes('summary'),
      })
      .catch(() => undefined);
    await waitFor(() => expect(platform.getSummary).toHaveBeenCalled());
    expect(region).toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: /^Incidents/ }),
    ).not.toBeInTheDocument();
  });

  it('shows nothing of the platform before it is known that they lack the right', async () => {
    const platform = new FakePlatformApi();
    jest
      .spyOn(platform, 'getSummary')
      .mockReturnValue(new Promise(() => undefined));
    await renderPlatform(<SecretHealthPage />, platform);
    expect(
      screen.getByRole('status', { name: 'Loading secret health' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('shows nothing of the platform while nobody answers whether they have the right', async () => {
    const platform = new FakePlatformApi();
    platform.fails(new SecretsError('unavailable', 'HTTP 503', 503));
    await renderPlatform(<SecretHealthPage />, platform);
    expect(
      await screen.findByRole('heading', { name: /did not answer/ }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    platform.fails(new SecretsError('forbidden', 'Not allowed', 403));
    await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
    expect(
      await screen.findByRole('link', { name: 'All my keys' }),
    ).toBeInTheDocument();
  });

  it('has what they do apart from what others do', async () => {
    await renderFor('developer');
    const yours = await screen.findByRole('region', { name: 'You act' });
    expect(within(yours).getAllByRole('listitem')).toHaveLength(1);
    const others = screen.getByRole('region', { name: 'Others act' });
    expect(within(others).getAllByRole('listitem')).toHaveLength(1);
  });

  it('says in words that there is nothing', async () => {
    await renderFor('developer', mineOf([]));
    expect(
      await screen.findByRole('heading', {
        name: 'Nothing in the catalog is yours',
      }),
    ).toBeInTheDocument();
  });
});

describe('for platform engineers', () => {
  it('they are a view beside the others', async () => {
    await renderFor('engineer');
    await screen.findByRole('region', { name: 'You act' });
    const views = screen.getByRole('navigation', {
      name: 'Views of secret health',
    });
    expect(
      within(views).getByRole('link', { name: 'My secrets' }),
    ).toHaveAttribute('aria-current', 'page');
  });
});
