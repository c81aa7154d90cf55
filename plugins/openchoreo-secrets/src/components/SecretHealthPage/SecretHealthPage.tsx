import { Header, Page } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { SecretsQueryProvider } from '../../hooks/SecretsQueryProvider';
import { useTranslate } from '../../hooks/useViewContext';
import { secretHealthRouteRef } from '../../routes';
import { AllSecrets } from '../AllSecrets';
import { Incidents } from '../Incidents';
import { classNames } from '../classNames';
import { useRootStyles } from '../palette/useRootStyles';
import { PlatformSecrets } from '../PlatformSecrets';
import { Stores } from '../Stores';
import { PageTabs } from './PageTabs';
import { usePageStyles } from './pageStyles';

/** Secret health over all planes, for platform engineers. */
export function SecretHealthPage() {
  return (
    <SecretsQueryProvider>
      <SecretHealthContent />
    </SecretsQueryProvider>
  );
}

function SecretHealthContent() {
  const root = useRootStyles();
  const classes = usePageStyles();
  const t = useTranslate();
  const base = useRouteRef(secretHealthRouteRef)();
  return (
    <Page themeId="home">
      <Header
        title={t('page.title')}
        subtitle={
          <span className={classes.subtitle}>{t('page.subtitle')}</span>
        }
      />
      <div className={classNames(root.root, classes.content)}>
        <PageTabs base={base} />
        <div className={classes.main}>
          <Routes>
            <Route path="incidents" element={<Incidents base={base} />} />
            <Route path="stores" element={<Stores />} />
            <Route path="platform" element={<PlatformSecrets base={base} />} />
            <Route path="secrets" element={<AllSecrets />} />
            <Route path="*" element={<ToIncidents base={base} />} />
          </Routes>
        </div>
      </div>
    </Page>
  );
}

function ToIncidents({ base }: { readonly base: string }) {
  const { search } = useLocation();
  return <Navigate to={`${base}/incidents${search}`} replace />;
}
