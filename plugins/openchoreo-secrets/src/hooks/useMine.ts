import { useApi } from '@backstage/core-plugin-api';
import { secretsApiRef, type SecretsQuery } from '../api';
import { useAnswer } from './useAnswer';

const MINE = 'mine';

/** Follows what the reader owns. */
export function useMine() {
  const api = useApi(secretsApiRef);
  return useAnswer({ key: [MINE], ask: options => api.getMine(options) });
}

/** Follows one page of the secrets of what the reader owns. */
export function useMySecrets(query: SecretsQuery) {
  const api = useApi(secretsApiRef);
  return useAnswer({
    key: [MINE, 'secrets', query],
    ask: options => api.getMySecrets(query, options),
    keepPrevious: true,
  });
}
