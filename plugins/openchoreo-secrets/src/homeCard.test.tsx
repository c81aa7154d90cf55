import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import { FakePlatformApi } from './__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from './__testUtils__/FakeSecretsApi';
import { platformSecretsApiRef, SecretsError, secretsApiRef } from './api';
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
        [platformSecretsApiRef, api],
      ]}
    >
      <Slot />
    </TestApiProvider>,
  );
}

afterEach(() => secretsQueryClient.clear());

describe('the card of a home page', () => {
  it('shows to who may see all planes', async () => {
    await renderSlot();
    expect(await screen.findByText('Failing stores')).toBeInTheDocument();
  });

  it('is not there for others', async () => {
    await renderSlot(new SecretsError('forbidden', 'Not allowed', 403));
    await waitFor(() =>
      expect(screen.getByText('no card')).toBeInTheDocument(),
    );
  });

  it('says itself what else fails', async () => {
    await renderSlot(new SecretsError('notConfigured', 'Not there', 404));
    expect(
      await screen.findByText('Secret health is not set up here'),
    ).toBeInTheDocument();
  });

  it('is not there in an app that lacks the feature', async () => {
    await renderInTestApp(<Slot />);
    expect(screen.getByText('no card')).toBeInTheDocument();
  });
});
