import { Grid } from '@material-ui/core';
import { Content, Header, Page } from '@backstage/core-components';
import { HOME_CARD_REGISTRY } from './cards/registry';
import type { HomeCardDefinition } from './cards/types';

function Slot({ card }: { readonly card: HomeCardDefinition }) {
  const visible = card.useVisibility?.() ?? true;
  const Card = card.component;
  return visible ? (
    <Grid item md={6} xs={12}>
      <Card />
    </Grid>
  ) : null;
}

/** Draws each card of the registry. */
export function HomePage() {
  return (
    <Page themeId="home">
      <Header title="Home" />
      <Content>
        <Grid container spacing={3}>
          {Object.values(HOME_CARD_REGISTRY).map(card => (
            <Slot key={card.id} card={card} />
          ))}
        </Grid>
      </Content>
    </Page>
  );
}
