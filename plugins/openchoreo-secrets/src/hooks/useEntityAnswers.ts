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
  ask: (
    api: SecretsApi,
    ref: SecretsEntityRef,
    options: SecretsRequestOptions,
  ) => Promise<T>,
) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [kind, namespace, name, ...what],
    ask: options => ask(api, { kind, namespace, name }, options),
  });
}

/** Follows the secrets of a component or of a managed resource. */
export function useEntitySecrets(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, [], (api, ref, options) =>
    api.getEntitySecrets(ref, options),
  );
}

/** Follows the secrets of a project. */
export function useProject(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, [], (api, ref, options) =>
    api.getProject(ref, options),
  );
}

/** Follows the bindings of an environment. */
export function useBindings(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, ['bindings'], (api, ref, options) =>
    api.getBindings(ref, options),
  );
}

/** Follows the SecretReferences of a namespace. */
export function useReferences(entity: SecretsEntityRef) {
  return useEntityAnswer(entity, ['references'], (api, ref, options) =>
    api.getReferences(ref, options),
  );
}

/** Follows whether a component may go to an environment. */
export function usePromotion(entity: SecretsEntityRef, to: string) {
  return useEntityAnswer(entity, ['promotion', to], (api, ref, options) =>
    api.getPromotion(ref, to, options),
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
    (api, ref, options) =>
      api.getAlsoUsedBy(ref, { row, environment }, options),
  );
}
