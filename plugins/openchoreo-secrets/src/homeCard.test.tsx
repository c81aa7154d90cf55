import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import { FakePlatformApi } from './__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from './__testUtils__/FakeSecretsApi';
import { fleetApiRef, SecretsError, secretsApiRef } from './api';
import { secretHealthHomeCard } from './homeCard';
import { secretsQueryClient } from './hooks/queryClient';

const { component: Card, useVisibility } = secretHealthHomeCard;

/** As the portal's home page does with a card of its registry. */
function Slot() {
  return <div>{useVisibility() ? <Card /> : 'no card'}</div>;
}

async function renderSlot(error?: SecretsError) {
  const api = new FakePlatformApi();
  if (error) {
    api.fails(error);
  }
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [secretsApiRef, new FakeSecretsApi()],
        [fleetApiRef, api],
      ]}
    >
      <Slot />
    </TestApiProvider>,
  );
  return api;
}

const asked = () =>
  secretsQueryClient
    .getQueryCache()
    .getAll()
    .map(({ state }) => state.status);

afterEach(() => secretsQueryClient.clear());

const failures = [
  ['forbidden', 403],
  ['signedOut', 401],
  ['undecided', 503],
  ['notConfigured', 404],
  ['misconfigured', 503],
  ['unavailable', 502],
  ['invalidAnswer', 200],
] as const;

/** What may pass is asked for twice. */
const RETRIED = { timeout: 4_000 };

describe('the card of a home page', () => {
  it('shows to who may see all planes', async () => {
    await renderSlot();
    expect(await screen.findByText('Failing stores')).toBeInTheDocument();
  });

  it.each(failures)(
    'is not there while nothing but %s was answered',
    async (kind, status) => {
      await renderSlot(new SecretsError(kind, 'Failed', status));
      await waitFor(() => expect(asked()).toContain('error'), RETRIED);
      expect(screen.getByText('no card')).toBeInTheDocument();
    },
  );

  it('says itself what fails once the right is confirmed', async () => {
    const api = await renderSlot();
    await screen.findByText('Failing stores');
    api.fails(new SecretsError('notConfigured', 'Not there', 404));
    await secretsQueryClient.refetchQueries();
    expect(
      await screen.findByText('Secret health is not set up here'),
    ).toBeInTheDocument();
  });

  it('is not there in an app that lacks the feature', async () => {
    await renderInTestApp(<Slot />);
    expect(screen.getByText('no card')).toBeInTheDocument();
  });
});
