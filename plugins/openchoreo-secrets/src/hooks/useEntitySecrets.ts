import { useApi } from '@backstage/core-plugin-api';
import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { secretsApiRef, type SecretsEntityRef } from '../api';
import { useAnswer, type AnswerState } from './useAnswer';

export interface SecretsQuery {
  readonly secrets: AnswerState<EntitySecretsDto>;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}

/** Follows the secrets of an entity. */
export function useEntitySecrets(ref: SecretsEntityRef): SecretsQuery {
  const api = useApi(secretsApiRef);
  const { kind, namespace, name } = ref;
  const { result, refreshing, refresh } = useAnswer({
    key: [kind, namespace, name],
    ask: options => api.getEntitySecrets({ kind, namespace, name }, options),
  });
  return { secrets: result, refreshing, refresh };
}
