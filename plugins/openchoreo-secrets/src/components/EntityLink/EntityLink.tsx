import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';
import type { EntityPath } from '../../viewModel/links';
import { useEntityHref } from './useEntityHref';

/** A link to an entity's page, or to a page below it. */
export function EntityLink(props: {
  readonly entity: EntityPath;
  readonly sub?: string;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly children: ReactNode;
}) {
  const href = useEntityHref();
  return (
    <Link
      to={href(props.entity, props.sub)}
      className={props.className}
      tabIndex={props.tabIndex}
    >
      {props.children}
    </Link>
  );
}
