import { useApi } from '@backstage/core-plugin-api';
import { secretsApiRef, type SecretsEntityRef } from '../api';
import { useAnswer } from './useAnswer';

/** Follows the bindings of an environment. */
export function useBindings({ kind, namespace, name }: SecretsEntityRef) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [kind, namespace, name, 'bindings'],
    ask: options => api.getBindings({ kind, namespace, name }, options),
  });
}

/** Follows the SecretReferences of a namespace. */
export function useReferences({ kind, namespace, name }: SecretsEntityRef) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [kind, namespace, name, 'references'],
    ask: options => api.getReferences({ kind, namespace, name }, options),
  });
}
