import { useApi } from '@backstage/core-plugin-api';
import { secretsApiRef, type SecretsEntityRef } from '../api';
import { useAnswer } from './useAnswer';

/** Follows the secrets of an entity. */
export function useEntitySecrets({ kind, namespace, name }: SecretsEntityRef) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [kind, namespace, name],
    ask: options => api.getEntitySecrets({ kind, namespace, name }, options),
  });
}
