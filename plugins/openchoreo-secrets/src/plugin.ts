import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createReactExtension,
  discoveryApiRef,
  fetchApiRef,
  type RouteRef,
} from '@backstage/core-plugin-api';
import {
  lazyPlatformSecretsApi,
  lazySecretsApi,
  platformSecretsApiRef,
  secretsApiRef,
} from './api';
import { secretHealthRouteRef, secretsRouteRef } from './routes';

/** The plugin, for apps of the legacy front-end system. @public */
export const openchoreoSecretsPlugin = createPlugin({
  id: 'openchoreo-secrets',
  routes: { secrets: secretsRouteRef, secretHealth: secretHealthRouteRef },
  apis: [
    createApiFactory({
      api: secretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => lazySecretsApi(deps),
    }),
    createApiFactory({
      api: platformSecretsApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => lazyPlatformSecretsApi(deps),
    }),
  ],
});

/**
 * What `createRoutableExtension` makes, without its check: that throws where
 * the elements of a legacy page stand in an app of the new system, which does
 * not look for routes among them.
 */
function routable(options: {
  readonly name: string;
  readonly load: () => Promise<() => JSX.Element>;
  readonly mountPoint: RouteRef;
}) {
  return openchoreoSecretsPlugin.provide(
    createReactExtension({
      name: options.name,
      component: { lazy: options.load },
      data: { 'core.mountPoint': options.mountPoint },
    }),
  );
}

/**
 * The Secrets tab; mount it at `/secrets` of a component, system, environment,
 * domain, resource or any kind of plane, where `hasSecretsTab` holds. Links to the portal's
 * Deploy pages show where the front end sees the config `openchoreo.features`,
 * whose schema the portal's own packages bring; a plain Backstage shows none.
 * @public
 */
export const EntitySecretsContent = routable({
  name: 'EntitySecretsContent',
  load: () => import('./components/EntityTabs').then(it => it.EntityTab),
  mountPoint: secretsRouteRef,
});

/** The overview card of a component or of a system. @public */
export const EntitySecretHealthCard = openchoreoSecretsPlugin.provide(
  createComponentExtension({
    name: 'EntitySecretHealthCard',
    component: {
      lazy: () =>
        import('./components/SecretHealthCard').then(
          module => module.SecretHealthCard,
        ),
    },
  }),
);

/** The page of platform engineers; mount it at `/secret-health`. @public */
export const SecretsOverviewPage = routable({
  name: 'SecretsOverviewPage',
  load: () =>
    import('./components/SecretHealthPage').then(it => it.SecretHealthPage),
  mountPoint: secretHealthRouteRef,
});

/** A widget for a platform engineer's dashboard. @public */
export const PlatformSecretHealthWidget = openchoreoSecretsPlugin.provide(
  createComponentExtension({
    name: 'PlatformSecretHealthWidget',
    component: {
      lazy: () =>
        import('./components/SecretHealthWidget').then(
          module => module.SecretHealthWidget,
        ),
    },
  }),
);
