import { Grid } from '@material-ui/core';
import { Content, Header, InfoCard, Page } from '@backstage/core-components';

/** Stands in for the dashboard of platform engineers. */
export function PlatformOverviewPage() {
  return (
    <Page themeId="home">
      <Header title="Platform Engineer Dashboard" />
      <Content>
        <Grid container spacing={3}>
          <Grid item md={6} xs={12}>
            <InfoCard title="Infrastructure">Planes and environments</InfoCard>
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
}
