import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { useOptionalRoute } from '../../hooks/useOptionalRoute';
import type { EntityPath } from '../../viewModel/links';

/** Turns an entity, and a path below its page, into an address, where the app shows entities. */
export function useEntityHref(): (
  entity: EntityPath,
  sub?: string,
) => string | undefined {
  const route = useOptionalRoute(entityRouteRef);
  return useCallback(
    (entity, sub) => {
      const page = route?.({
        kind: entity.kind,
        namespace: entity.namespace,
        name: entity.name,
      });
      return page && sub ? `${page}/${sub}` : page;
    },
    [route],
  );
}
