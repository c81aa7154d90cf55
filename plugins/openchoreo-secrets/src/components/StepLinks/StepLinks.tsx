import { usePortalPages } from '../../hooks/usePortalPages';
import type { StepLink } from '../../viewModel/stepLinks';
import { MaybeLink, useEntityHref } from '../EntityLink';
import { useStepStyles } from './styles';

/** Where the portal has its secrets; below where the app is mounted. */
const SECRETS = '/settings/secrets';

/** The pages of the portal where a next step is taken; nothing of those that this app has not. */
export function StepLinks({ links }: { readonly links: readonly StepLink[] }) {
  const classes = useStepStyles();
  const pages = usePortalPages();
  const href = useEntityHref();
  const shown = links.flatMap(({ page, label, entity, sub }) => {
    const isThere = page === 'secrets' ? pages.secrets : pages.deploy;
    const to = entity ? href(entity, sub) : SECRETS;
    return isThere && to !== undefined ? [{ page, label, to }] : [];
  });
  return shown.length === 0 ? null : (
    <p className={classes.links}>
      {shown.map(({ page, label, to }) => (
        <MaybeLink key={page} to={to}>
          {label}
        </MaybeLink>
      ))}
    </p>
  );
}
