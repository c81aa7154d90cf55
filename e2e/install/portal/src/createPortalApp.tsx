import { Route } from 'react-router-dom';
import { AlertDisplay, OAuthRequestDialog } from '@backstage/core-components';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  convertLegacyAppOptions,
  convertLegacyAppRoot,
} from '@backstage/core-compat-api';
import { createApp } from '@backstage/frontend-defaults';
import type { FrontendFeature } from '@backstage/frontend-plugin-api';
import { CatalogGraphPage } from '@backstage/plugin-catalog-graph';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import { apis } from './apis';
import { catalogPluginAlpha, customAppModule } from './apis/customOverrides';
import { HomePage } from './components/Home/HomePage';
import { Root } from './components/Root';
import { PlatformOverviewPage } from './components/PlatformOverviewPage';

const legacyAppOptions = convertLegacyAppOptions({ apis });

const routes = (
  <FlatRoutes>
    <Route path="/" element={<HomePage />} />
    <Route path="/settings" element={<UserSettingsPage />} />
    <Route path="/catalog-graph" element={<CatalogGraphPage />} />
    <Route path="/platform-overview" element={<PlatformOverviewPage />} />
  </FlatRoutes>
);

const legacyRoot = convertLegacyAppRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <AppRouter>
      <Root>{routes}</Root>
    </AppRouter>
  </>,
);

/** The shell: an app of the new system that carries a legacy root and legacy entity pages. */
export function createPortalApp(options?: { features?: FrontendFeature[] }) {
  return createApp({
    features: [
      legacyAppOptions,
      ...legacyRoot,
      customAppModule,
      catalogPluginAlpha,
      ...(options?.features ?? []),
    ],
  });
}
