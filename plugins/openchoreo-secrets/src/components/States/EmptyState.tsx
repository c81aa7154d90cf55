import { LinkButton } from '@backstage/core-components';
import { usePortalPages } from '../../hooks/usePortalPages';
import { useTranslate } from '../../hooks/useViewContext';
import type { EntityPath } from '../../viewModel/links';
import { useEntityHref } from '../EntityLink';
import { MessageState } from './MessageState';

/** A component, or a managed resource, that uses no secrets. */
export function EmptyState(props: { readonly entity: EntityPath }) {
  const t = useTranslate();
  const href = useEntityHref()(props.entity, 'environments');
  const resource = props.entity.kind === 'resource';
  // Deploy is a page of components.
  const deploy = usePortalPages().deploy && !resource ? href : undefined;
  return (
    <MessageState
      icon="key"
      title={t('state.emptyTitle', { name: props.entity.name })}
      detail={t(resource ? 'entity.resource.emptyDetail' : 'state.emptyDetail')}
      action={
        deploy && (
          <LinkButton
            size="small"
            variant="outlined"
            color="primary"
            to={deploy}
          >
            {t('state.openDeploy')}
          </LinkButton>
        )
      }
    />
  );
}
