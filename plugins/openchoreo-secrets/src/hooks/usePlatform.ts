import { useApi } from '@backstage/core-plugin-api';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  fleetApiRef,
  type FleetApi,
  type ReferencesQuery,
  type SecretsQuery,
  type SecretsRequestOptions,
  type StoresQuery,
} from '../api';
import { useAnswer } from './useAnswer';

const PLATFORM = 'platform';
const SUMMARY = 'summary';

export const SUMMARY_KEY = [PLATFORM, SUMMARY] as const;

/** A configuration changes rarely. */
const SERVICE_HEALTH_MS = 60_000;

type Ask<T> = (api: FleetApi, options: SecretsRequestOptions) => Promise<T>;

function useFleet<T>(
  what: readonly unknown[],
  ask: Ask<T>,
  how: { readonly keepPrevious?: boolean; readonly everyMs?: number } = {},
) {
  const api = useApi(fleetApiRef);
  return useAnswer({
    key: [PLATFORM, ...what],
    ask: options => ask(api, options),
    ...how,
  });
}

/** All planes; for an entity only where it stands for one. */
export function usePlanes(entityRef?: string) {
  return useFleet(['planes', entityRef], (api, options) =>
    api.getPlanes({ ...options, entityRef }),
  );
}

export function useIncidents() {
  return useFleet(['incidents'], (api, how) => api.getIncidents(how));
}

export function useStores(query: StoresQuery) {
  return useFleet(
    ['stores', query],
    (api, how) => api.getStores({ ...how, query }),
    { keepPrevious: true },
  );
}

export function useChecklist() {
  return useFleet(['checklist'], (api, how) => api.getChecklist(how));
}

export function useSummary() {
  return useFleet([SUMMARY], (api, how) => api.getSummary(how));
}

export function useServiceHealth() {
  return useFleet(['service-health'], (api, how) => api.getServiceHealth(how), {
    everyMs: SERVICE_HEALTH_MS,
  });
}

export function useAllSecrets(query: SecretsQuery) {
  return useFleet(
    ['secrets', query],
    (api, how) => api.getSecrets(query, how),
    { keepPrevious: true },
  );
}

export function useAllReferences(query: ReferencesQuery) {
  return useFleet(
    ['references', query],
    (api, how) => api.getReferences({ ...how, query }),
    { keepPrevious: true },
  );
}

/** By its place in the key under which an answer is kept. */
const isPlatform = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  queryKey[3] === PLATFORM;

/** Asks again for everything that the page shows. */
export function useRefreshPlatform(): {
  readonly refreshing: boolean;
  readonly refresh: () => void;
} {
  const client = useQueryClient();
  const refreshing = useIsFetching({ predicate: isPlatform }) > 0;
  const refresh = useCallback(() => {
    client
      .refetchQueries({ type: 'active', predicate: isPlatform })
      .catch(() => undefined);
  }, [client]);
  return { refreshing, refresh };
}
