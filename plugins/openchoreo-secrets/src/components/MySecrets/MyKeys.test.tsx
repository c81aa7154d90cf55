import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakePlatformApi } from '../../__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from '../../__testUtils__/FakeSecretsApi';
import { mySecretsOf } from '../../__testUtils__/mine';
import { renderPlatform } from '../../__testUtils__/renderPlatform';
import { SecretsError } from '../../api';
import { secretsQueryClient } from '../../hooks/queryClient';
import { SecretHealthPage } from '../SecretHealthPage';

afterEach(() => secretsQueryClient.clear());

function where() {
  return screen.getByLabelText('where').textContent;
}

async function renderKeys(
  who: 'developer' | 'engineer',
  at = '/secret-health/keys',
  answer = mySecretsOf(['STRIPE_API_KEY'], { matching: 120, total: 300 }),
) {
  const secrets = new FakeSecretsApi();
  secrets.answersMySecrets(answer);
  const platform = new FakePlatformApi();
  if (who === 'developer') {
    platform.fails(new SecretsError('forbidden', 'Not allowed', 403));
  }
  await renderPlatform(<SecretHealthPage />, platform, at, secrets);
  return secrets;
}

const table = () => screen.findByRole('table', { name: 'All my keys' });

describe('all keys of one’s own', () => {
  it('are a view for whoever lacks the right to the platform, and name no plane', async () => {
    await renderKeys('developer');
    expect(
      within(await table())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).not.toContain('Plane, store');
    expect(document.body).not.toHaveTextContent('plane-1');
    expect(
      within(await table()).getByRole('link', { name: 'STRIPE_API_KEY' }),
    ).toHaveAttribute('href', expect.stringContaining('/secrets?env='));
    expect(document.title).toBe('All my keys · Secret health');
  });

  it('are what an address of all secrets leads to, with what it asks for', async () => {
    const secrets = await renderKeys(
      'developer',
      '/secret-health/secrets?env=production&plane=eu&q=stripe',
    );
    await table();
    expect(where()).toBe(
      '/secret-health/keys?env=production&plane=eu&q=stripe',
    );
    const [{ filters }] = secrets.askedOfMine;
    expect(filters).toMatchObject({
      environment: ['production'],
      plane: [],
      q: ['stripe'],
    });
  });

  it('are asked for page by page', async () => {
    const secrets = await renderKeys('developer');
    await table();
    const [next] = screen.getAllByRole('button', { name: 'Next' });
    await userEvent.click(next);
    await waitFor(() =>
      expect(secrets.askedOfMine.map(({ offset }) => offset)).toEqual([0, 50]),
    );
  });

  it('stand beside the other views for platform engineers', async () => {
    await renderKeys('engineer');
    await table();
    const views = screen.getByRole('navigation', {
      name: 'Views of secret health',
    });
    expect(
      within(views).getByRole('link', { name: 'All my keys' }),
    ).toHaveAttribute('aria-current', 'page');
  });

  it('of which nothing is known are not told as none', async () => {
    const none = mySecretsOf([], { untold: 2 });
    await renderKeys('developer', undefined, none);
    expect(
      await screen.findByRole('heading', { name: /cannot be told now/ }),
    ).toBeInTheDocument();
  });
});
