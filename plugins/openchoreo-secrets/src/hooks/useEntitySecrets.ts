import { useApi } from '@backstage/core-plugin-api';
import type { EntitySecretsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  secretsApiRef,
  toSecretsError,
  type SecretsEntityRef,
  type SecretsErrorKind,
} from '../api';
import { useUserRef } from './useUserRef';

const REFRESH_MS = 15_000;

/** Why there is no answer. */
export type SecretsFailure = SecretsErrorKind;

/** What is known of an entity's secrets. */
export type SecretsState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: SecretsFailure }
  | {
      readonly state: 'loaded';
      readonly answer: EntitySecretsDto;
      /** When the answer was last confirmed. */
      readonly confirmedAt: number;
      /** The last refresh failed; the answer is what was known before. */
      readonly failure?: SecretsFailure;
    };

export interface SecretsQuery {
  readonly secrets: SecretsState;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}

/**
 * Asks every 15 s while the page is visible. What was loaded stays through
 * failures, except when the caller may not see it any more.
 */
export function useEntitySecrets(ref: SecretsEntityRef): SecretsQuery {
  const api = useApi(secretsApiRef);
  const user = useUserRef();
  const { kind, namespace, name } = ref;
  const query = useQuery({
    queryKey: ['@user', user, 'openchoreo-secrets', kind, namespace, name],
    queryFn: ({ signal }) =>
      api.getEntitySecrets({ kind, namespace, name }, { signal }),
    enabled: user !== undefined,
    refetchInterval: REFRESH_MS,
    refetchIntervalInBackground: false,
  });
  const { refetch } = query;
  const refresh = useCallback(() => {
    refetch().catch(() => undefined);
  }, [refetch]);
  return {
    secrets: stateOf(query.data, query.dataUpdatedAt, query.error),
    refreshing: query.isFetching,
    refresh,
  };
}

function stateOf(
  answer: EntitySecretsDto | undefined,
  confirmedAt: number,
  cause: Error | null,
): SecretsState {
  const failure = cause ? toSecretsError(cause).kind : undefined;
  if (answer && (!failure || failure === 'unavailable')) {
    return { state: 'loaded', answer, confirmedAt, failure };
  }
  return failure ? { state: 'failed', failure } : { state: 'loading' };
}
