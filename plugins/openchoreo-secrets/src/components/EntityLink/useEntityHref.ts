import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import type { EntityPath } from '../../viewModel/links';

/** Turns an entity, and a path below its page, into an address. */
export function useEntityHref(): (entity: EntityPath, sub?: string) => string {
  const route = useRouteRef(entityRouteRef);
  return useCallback(
    (entity, sub) => {
      const page = route({
        kind: entity.kind,
        namespace: entity.namespace,
        name: entity.name,
      });
      return sub ? `${page}/${sub}` : page;
    },
    [route],
  );
}
