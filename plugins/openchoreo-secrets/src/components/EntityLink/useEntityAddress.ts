import { useCallback } from 'react';
import type { EntityPath } from '../../viewModel/links';
import { useEntityHref } from './useEntityHref';

/** Where it leads. */
interface Way {
  readonly entity: EntityPath;
  readonly sub?: string;
}

/** The whole address of an entity's page, for whoever reads it elsewhere; that of this page where none is told. */
export function useEntityAddress(): (way: Way | undefined) => string {
  const hrefOf = useEntityHref();
  return useCallback(
    way => {
      const href = way && hrefOf(way.entity, way.sub);
      const { href: here } = window.location;
      return href === undefined ? here : new URL(href, here).href;
    },
    [hrefOf],
  );
}
