import { SignInPage } from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { CatalogEntityPage } from '../components/catalog/CatalogEntityPage';
import catalogPluginAlphaBase from '@backstage/plugin-catalog/alpha';

/** The loader alone is replaced, so what blueprints attach to the page is dropped. */
export const catalogPluginAlpha = catalogPluginAlphaBase.withOverrides({
  extensions: [
    catalogPluginAlphaBase.getExtension('page:catalog/entity').override({
      params: {
        loader: async () => {
          const { entityPage } =
            await import('../components/catalog/EntityPage');
          return <CatalogEntityPage>{entityPage}</CatalogEntityPage>;
        },
      },
    }),
  ],
});

export const customAppModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({
      params: {
        loader: async () => props => (
          <SignInPage {...props} auto providers={['guest']} />
        ),
      },
    }),
  ],
});
