import { useApi } from '@backstage/core-plugin-api';
import {
  secretsApiRef,
  type SecretsApi,
  type SecretsEntityRef,
  type SecretsKey,
  type SecretsRequestOptions,
} from '../api';
import { useAnswer } from './useAnswer';

function useEntityAnswer<T>(
  { kind, namespace, name }: SecretsEntityRef,
  what: readonly string[],
  ask: (api: SecretsApi, how: SecretsRequestOptions) => Promise<T>,
) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [kind, namespace, name, ...what],
    ask: how => ask(api, how),
  });
}

/** Follows the secrets of a component or of a managed resource. */
export function useEntitySecrets(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, [], (api, how) =>
    api.getEntitySecrets(entity, how),
  );
}

/** Follows the secrets of a project. */
export function useProject(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, [], (api, how) => api.getProject(entity, how));
}

/** Follows the bindings of an environment. */
export function useBindings(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, ['bindings'], (api, how) =>
    api.getBindings(entity, how),
  );
}

/** Follows the SecretReferences of a namespace. */
export function useReferences(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, ['references'], (api, how) =>
    api.getReferences(entity, how),
  );
}

/** Follows whether a component may go to an environment. */
export function usePromotion(entity: SecretsEntityRef, to: string) {
  return useEntityAnswer(entity, ['promotion', to], (api, how) =>
    api.getPromotion(entity, to, how),
  );
}

/** Follows who else depends on what a key of a component takes. */
export function useAlsoUsedBy(
  entity: SecretsEntityRef,
  { row, environment }: SecretsKey,
) {
  return useEntityAnswer(
    entity,
    ['also-used-by', row, environment],
    (api, how) => api.getAlsoUsedBy(entity, { row, environment }, how),
  );
}
