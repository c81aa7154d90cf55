import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import type { ReactElement } from 'react';
import { Route, Routes, useLocation } from 'react-router-dom';
import { fleetApiRef, secretsApiRef } from '../api';
import { SecretsQueryProvider } from '../hooks/SecretsQueryProvider';
import { secretHealthRouteRef } from '../routes';
import type { FakePlatformApi } from './FakePlatformApi';
import { FakeSecretsApi } from './FakeSecretsApi';

function Where() {
  const { pathname, search } = useLocation();
  return <output aria-label="where">{`${pathname}${search}`}</output>;
}

/** Renders something of the plugin where a host would mount the platform page. */
export async function renderPlatform(
  element: ReactElement,
  api: FakePlatformApi,
  at = '/secret-health',
  secrets = new FakeSecretsApi(),
) {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [fleetApiRef, api],
        [secretsApiRef, secrets],
      ]}
    >
      <Routes>
        <Route
          path="/secret-health/*"
          element={<SecretsQueryProvider>{element}</SecretsQueryProvider>}
        />
      </Routes>
      <Where />
    </TestApiProvider>,
    {
      routeEntries: [at],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/secret-health': secretHealthRouteRef,
      },
    },
  );
}
