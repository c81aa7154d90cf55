import { LinkButton } from '@backstage/core-components';
import { usePortalPages } from '../../hooks/usePortalPages';
import { useTranslate } from '../../hooks/useViewContext';
import type { EntityPath } from '../../viewModel/links';
import { useEntityHref } from '../EntityLink';
import { MessageState } from './MessageState';

/** A component that uses no secrets. */
export function EmptyState(props: { readonly entity: EntityPath }) {
  const t = useTranslate();
  const href = useEntityHref();
  const portal = usePortalPages();
  return (
    <MessageState
      icon="key"
      tone="quiet"
      title={t('state.emptyTitle', { name: props.entity.name })}
      detail={t('state.emptyDetail')}
      action={
        portal && (
          <LinkButton
            size="small"
            variant="outlined"
            color="primary"
            to={href(props.entity, 'environments')}
          >
            {t('state.openDeploy')}
          </LinkButton>
        )
      }
    />
  );
}
