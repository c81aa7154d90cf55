import type { ReactNode } from 'react';
import { useApi, useRouteRefParams } from '@backstage/core-plugin-api';
import {
  AsyncEntityProvider,
  catalogApiRef,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Gives the entity of the address to the legacy elements below. */
export function CatalogEntityPage({
  children,
}: {
  readonly children: ReactNode;
}) {
  const { kind, namespace, name } = useRouteRefParams(entityRouteRef);
  const catalogApi = useApi(catalogApiRef);
  const { value, error, loading, retry } = useAsyncRetry(
    () => catalogApi.getEntityByRef({ kind, namespace, name }),
    [catalogApi, kind, namespace, name],
  );
  return (
    <AsyncEntityProvider
      entity={value}
      error={error}
      loading={loading}
      refresh={retry}
    >
      {children}
    </AsyncEntityProvider>
  );
}
