import { createFetchApi, FetchMiddlewares } from '@backstage/core-app-api';
import {
  configApiRef,
  discoveryApiRef,
  fetchApiRef,
  identityApiRef,
  type ConfigApi,
} from '@backstage/core-plugin-api';
import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { currentRole } from './roles';
import { RoleTokens } from './RoleTokens';

/** As the portal does: the user's token of OpenChoreo goes along to the portal's own back end, and nowhere else. */
function injectRoleToken(configApi: ConfigApi) {
  const controlUrl = configApi.getOptionalString('world.controlUrl');
  const role = configApi.getOptionalString('world.role');
  const backendUrl = configApi.getString('backend.baseUrl');
  const tokens = controlUrl && new RoleTokens(controlUrl);
  return {
    apply:
      (next: typeof fetch): typeof fetch =>
      async (input, init) => {
        const request = new Request(input, init);
        const token =
          tokens && request.url.startsWith(`${backendUrl}/`)
            ? await tokens.of(currentRole(role))
            : undefined;
        if (token) request.headers.set('x-openchoreo-token', token);
        return next(request);
      },
  };
}

/** Replaces the app's own: the same, with the token of the chosen role. */
export const roleFetchApi = ApiBlueprint.make({
  name: 'fetch',
  params: define =>
    define({
      api: fetchApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        identityApi: identityApiRef,
      },
      factory: ({ configApi, discoveryApi, identityApi }) =>
        createFetchApi({
          middleware: [
            FetchMiddlewares.resolvePluginProtocol({ discoveryApi }),
            FetchMiddlewares.injectIdentityAuth({
              identityApi,
              config: configApi,
            }),
            injectRoleToken(configApi),
          ],
        }),
    }),
});
