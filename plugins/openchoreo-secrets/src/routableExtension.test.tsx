import {
  AnalyticsContext,
  analyticsApiRef,
  createPlugin,
  createRouteRef,
  useAnalytics,
} from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { routableExtension } from './routableExtension';

const Page = createPlugin({ id: 'pages' }).provide(
  routableExtension({
    name: 'Page',
    load: async () => () => <p>the page</p>,
    mountPoint: createRouteRef({ id: 'page' }),
  }),
);

/** Tells of a navigation as the app does, before it is known to whom it led. */
function Navigation() {
  const analytics = useAnalytics();
  const [there, setThere] = useState(false);
  const go = () => {
    analytics.captureEvent('navigate', '/page');
    setThere(true);
  };
  return (
    <>
      <button onClick={go}>go</button>
      <button onClick={() => analytics.captureEvent('click', 'next')}>
        next
      </button>
      {there && <Page />}
    </>
  );
}

const app = {
  pluginId: 'root',
  routeRef: 'unknown',
  extension: 'App',
  _routeNodeType: 'gathered',
};

describe('what is mounted at a route', () => {
  it('is whom analytics counts a navigation for', async () => {
    const analytics = mockApis.analytics.mock();
    await renderInTestApp(
      <TestApiProvider apis={[[analyticsApiRef, analytics]]}>
        <AnalyticsContext attributes={app}>
          <Navigation />
        </AnalyticsContext>
      </TestApiProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'go' }));
    await screen.findByText('the page');
    await userEvent.click(screen.getByRole('button', { name: 'next' }));
    expect(analytics.captureEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        action: 'navigate',
        subject: '/page',
        context: expect.objectContaining({
          pluginId: 'pages',
          routeRef: 'page',
        }),
      }),
    );
  });
});
