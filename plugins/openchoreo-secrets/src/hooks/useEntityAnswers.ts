import { useApi } from '@backstage/core-plugin-api';
import { secretsApiRef, type SecretsEntityRef, type SecretsKey } from '../api';
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

/** Follows who else depends on what a key of a component takes. */
export function useAlsoUsedBy(
  { kind, namespace, name }: SecretsEntityRef,
  { row, environment }: SecretsKey,
) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [kind, namespace, name, 'also-used-by', row, environment],
    ask: options =>
      api.getAlsoUsedBy(
        { kind, namespace, name },
        { row, environment },
        options,
      ),
  });
}
