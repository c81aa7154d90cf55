import type { ReactNode } from 'react';
import type { EntityPath } from '../../viewModel/links';
import { Name } from '../Words';
import { MaybeLink } from './MaybeLink';
import { useEntityHref } from './useEntityHref';
import { plainWords } from '../../viewModel/setOff';

/** A link to an entity's page, or to a page below it; the content alone where no entity is behind it. */
export function EntityLink(props: {
  readonly entity: EntityPath | undefined;
  readonly sub?: string;
  readonly className?: string;
  readonly tabIndex?: number;
  /** What is read out, where the content alone says too little. */
  readonly label?: string;
  /** In place of a name: what it says. */
  readonly children?: ReactNode;
  readonly name?: string;
}) {
  const href = useEntityHref();
  const { entity, sub, label, name, children, ...rest } = props;
  return (
    <MaybeLink
      {...rest}
      to={entity && href(entity, sub)}
      aria-label={label && plainWords(label)}
    >
      {children ?? <Name text={name} />}
    </MaybeLink>
  );
}
