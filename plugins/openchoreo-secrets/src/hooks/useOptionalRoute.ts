import {
  useRouteRef,
  type AnyRouteRefParams,
  type RouteFunc,
  type RouteRef,
} from '@backstage/core-plugin-api';

/** Where a page is mounted. Undefined in an app without it, for which `useRouteRef` throws. */
export function useOptionalRoute<Params extends AnyRouteRefParams>(
  routeRef: RouteRef<Params>,
): RouteFunc<Params> | undefined {
  try {
    return useRouteRef(routeRef);
  } catch {
    return undefined;
  }
}
