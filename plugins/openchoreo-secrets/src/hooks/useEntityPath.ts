import { useEntity } from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import type { EntityPath } from '../viewModel/links';

/** The entity of the page, with a stable identity. */
export function useEntityPath(): EntityPath {
  const { entity } = useEntity();
  const { kind, metadata } = entity;
  const { name, namespace = 'default' } = metadata;
  return useMemo(
    () => ({ kind: kind.toLocaleLowerCase('en-US'), namespace, name }),
    [kind, namespace, name],
  );
}
