import { useTranslate } from '../../hooks/useViewContext';
import type { LinkView } from '../../viewModel/links';
import { EntityLink } from '../EntityLink';
import { Section } from './Section';
import { useDrawerStyles } from './styles';

/** Pages of the portal where to go on. */
export function DrawerLinks(props: { readonly links: readonly LinkView[] }) {
  const classes = useDrawerStyles();
  const t = useTranslate();
  return (
    <Section title={t('drawer.links')}>
      <div className={classes.links}>
        {props.links.map(link => (
          <EntityLink key={link.label} entity={link.entity} sub={link.sub}>
            {link.label}
          </EntityLink>
        ))}
      </div>
    </Section>
  );
}
