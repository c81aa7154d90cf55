import { Header, Page } from '@backstage/core-components';
import { useTranslate } from '../../hooks/useViewContext';
import { SecretHealthViews } from './SecretHealthViews';
import { useFrameStyles } from '../Frame';

/** The page as apps of the legacy system mount it, which draw no header of their own. */
export function SecretHealthPage() {
  const classes = useFrameStyles();
  const t = useTranslate();
  return (
    <Page themeId="home">
      <Header
        title={t('page.title')}
        subtitle={
          <span className={classes.subtitle}>{t('page.subtitle')}</span>
        }
      />
      <SecretHealthViews />
    </Page>
  );
}
