import { useApi } from '@backstage/core-plugin-api';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fleetApiRef, type SecretsQuery } from '../api';
import { useAnswer } from './useAnswer';

const PLATFORM = 'platform';

export const SUMMARY_KEY = [PLATFORM, 'summary'] as const;

/** A configuration changes rarely. */
const SERVICE_HEALTH_MS = 60_000;

/** All planes; for an entity only where it stands for one. */
export function usePlanes(entityRef?: string) {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'planes', entityRef],
    ask: options => api.getPlanes({ ...options, entityRef }),
  });
}

export function useIncidents() {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'incidents'],
    ask: options => api.getIncidents(options),
  });
}

export function useStores() {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'stores'],
    ask: options => api.getStores(options),
  });
}

export function useChecklist() {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'checklist'],
    ask: options => api.getChecklist(options),
  });
}

export function useSummary() {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: SUMMARY_KEY,
    ask: options => api.getSummary(options),
  });
}

export function useServiceHealth() {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'service-health'],
    ask: options => api.getServiceHealth(options),
    everyMs: SERVICE_HEALTH_MS,
  });
}

export function useAllSecrets(query: SecretsQuery) {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'secrets', query],
    ask: options => api.getSecrets(query, options),
    keepPrevious: true,
  });
}

export function useAllReferences() {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, 'references'],
    ask: options => api.getReferences(options),
  });
}

/** Asks again for everything that the page shows. */
export function useRefreshPlatform(): {
  readonly refreshing: boolean;
  readonly refresh: () => void;
} {
  const client = useQueryClient();
  const predicate = ({ queryKey }: { queryKey: readonly unknown[] }) =>
    queryKey[3] === PLATFORM;
  const refreshing = useIsFetching({ predicate }) > 0;
  const refresh = useCallback(() => {
    client
      .refetchQueries({
        type: 'active',
        predicate: ({ queryKey }) => queryKey[3] === PLATFORM,
      })
      .catch(() => undefined);
  }, [client]);
  return { refreshing, refresh };
}
