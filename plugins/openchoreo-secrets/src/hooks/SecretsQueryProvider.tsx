import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { secretsQueryClient } from './queryClient';

/** Stands inside each exported component, since a host's JSX renders outside any wrapper of the plugin. */
export function SecretsQueryProvider({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={secretsQueryClient}>
      {children}
    </QueryClientProvider>
  );
}
