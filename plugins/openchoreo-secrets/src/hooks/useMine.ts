import { useApi } from '@backstage/core-plugin-api';
import { secretsApiRef } from '../api';
import { useAnswer } from './useAnswer';

/** Follows what the reader owns. */
export function useMine() {
  const api = useApi(secretsApiRef);
  return useAnswer({ key: ['mine'], ask: options => api.getMine(options) });
}
