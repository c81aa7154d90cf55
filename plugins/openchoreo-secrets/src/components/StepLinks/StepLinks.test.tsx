import { configApiRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { cause } from '../../__testUtils__/build';
import { context } from '../../__testUtils__/words';
import { stepLinks } from '../../viewModel/stepLinks';
import { StepLinks } from './StepLinks';

const entity = { kind: 'component', namespace: 'acme', name: 'orders-api' };
const links = stepLinks(
  cause('referenceMissing', {}, 'developer'),
  entity,
  context.t,
);

async function shown(features: object | undefined) {
  const config = mockApis.config({ data: { openchoreo: { features } } });
  await renderInTestApp(
    <TestApiProvider apis={[[configApiRef, config]]}>
      <StepLinks links={links} />
    </TestApiProvider>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return screen.queryAllByRole('link').map(link => link.getAttribute('href'));
}

const WORKLOAD =
  '/catalog/acme/component/orders-api/environments/workload-config';

describe('the pages where a next step is taken', () => {
  it('are those that the portal has', async () => {
    const both = {
      auth: { enabled: true },
      secretManagement: { enabled: true },
    };
    expect(await shown(both)).toEqual([WORKLOAD, '/settings/secrets']);
  });

  it('leave out secrets in the settings where these are switched off', async () => {
    expect(await shown({ auth: { enabled: true } })).toEqual([WORKLOAD]);
  });

  it('are none in an app that is not the portal', async () => {
    expect(await shown(undefined)).toEqual([]);
  });
});
