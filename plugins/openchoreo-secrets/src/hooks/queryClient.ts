import { QueryClient } from '@tanstack/react-query';
import { isTransient, toSecretsError } from '../api';

/** One cache for everything the plugin exports: a card and the tab share what they ask. */
export const secretsQueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && isTransient(error),
      retryDelay: (_, error) => toSecretsError(error).retryAfterMs ?? 500,
      staleTime: 10_000,
      gcTime: 300_000,
    },
  },
});
