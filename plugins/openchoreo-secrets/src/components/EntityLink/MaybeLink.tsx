import { Link } from '@backstage/core-components';
import type { ReactNode } from 'react';

/** A link, or its content alone where the app has no page that it would lead to. */
export function MaybeLink(props: {
  readonly to: string | undefined;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly 'aria-label'?: string;
  readonly children: ReactNode;
}) {
  const { to, ...rest } = props;
  return to === undefined ? (
    <span className={rest.className}>{rest.children}</span>
  ) : (
    <Link {...rest} to={to} />
  );
}
