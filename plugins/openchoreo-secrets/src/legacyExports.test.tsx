import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { FakePlatformApi } from './__testUtils__/FakePlatformApi';
import { FakeSecretsApi } from './__testUtils__/FakeSecretsApi';
import { ordersApi } from './__testUtils__/ordersApi';
import { fleetApiRef, secretsApiRef } from './api';
import { secretsQueryClient } from './hooks/queryClient';
import {
  EntitySecretHealthCard,
  EntitySecretsContent,
  PlatformSecretHealthWidget,
  SecretsOverviewPage,
} from './index';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders-api', namespace: 'acme' },
};

const all: readonly (readonly [string, ReactElement, RegExp])[] = [
  ['tab', <EntitySecretsContent key="tab" />, /STRIPE_API_KEY/],
  ['card', <EntitySecretHealthCard key="card" />, /Go to Secrets/],
  ['widget', <PlatformSecretHealthWidget key="widget" />, /Critical incidents/],
  ['page', <SecretsOverviewPage key="page" />, /Whether secrets reach/],
];

/** An app finds plugins among the elements it is given, and not inside a component. */
function Unseen({ element }: { readonly element: ReactElement }) {
  return element;
}

afterEach(() => secretsQueryClient.clear());

describe('what the legacy system is given', () => {
  it.each(all)('a %s shows where its APIs are', async (_, element, words) => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [secretsApiRef, new FakeSecretsApi(ordersApi())],
          [fleetApiRef, new FakePlatformApi()],
        ]}
      >
        <EntityProvider entity={component}>
          <Routes>
            <Route path="/secrets/*" element={element} />
          </Routes>
        </EntityProvider>
      </TestApiProvider>,
      {
        routeEntries: ['/secrets'],
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect((await screen.findAllByText(words))[0]).toBeInTheDocument();
  });

  it('a widget leads nowhere in an app without the page', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [secretsApiRef, new FakeSecretsApi()],
          [fleetApiRef, new FakePlatformApi()],
        ]}
      >
        <PlatformSecretHealthWidget />
      </TestApiProvider>,
    );
    expect(await screen.findByText('Critical incidents')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('a card leads nowhere in an app without pages of entities', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [secretsApiRef, new FakeSecretsApi(ordersApi())],
          [fleetApiRef, new FakePlatformApi()],
        ]}
      >
        <EntityProvider entity={component}>
          <EntitySecretHealthCard />
        </EntityProvider>
      </TestApiProvider>,
    );
    expect(
      await screen.findByRole('region', { name: 'Secrets' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it.each(all)(
    'a %s says what to add to an app that lacks the feature',
    async (_, element) => {
      await renderInTestApp(
        <EntityProvider entity={component}>
          <p>the rest of the page</p>
          <Routes>
            <Route path="*" element={<Unseen element={element} />} />
          </Routes>
        </EntityProvider>,
      );
      expect(
        await screen.findByText('Secret health is not registered in this app'),
      ).toBeInTheDocument();
      expect(screen.getByText(/features: \[secretsPlugin\]/)).toHaveTextContent(
        '@openchoreo/backstage-plugin-openchoreo-secrets/alpha',
      );
      expect(screen.getByText('the rest of the page')).toBeInTheDocument();
    },
  );
});
