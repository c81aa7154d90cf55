import { usePortalPages } from '../../hooks/usePortalPages';
import { useTranslate } from '../../hooks/useViewContext';
import type { LinkView } from '../../viewModel/links';
import { EntityLink } from '../EntityLink';
import { Section } from './Section';
import { useDrawerStyles } from './styles';
import { Words } from '../Words';

/** Pages where to go on; those below an entity's page only where the portal brings them. */
export function DrawerLinks(props: { readonly links: readonly LinkView[] }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  const portal = usePortalPages();
  const links = props.links.filter(({ sub }) => portal || !sub);
  if (links.length === 0) {
    return null;
  }
  return (
    <Section title={t('drawer.links')}>
      <div className={classes.links}>
        {links.map(link => (
          <EntityLink key={link.label} entity={link.entity} sub={link.sub}>
            <Words text={link.label} />
          </EntityLink>
        ))}
      </div>
    </Section>
  );
}
