import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { FleetApi } from './FleetApi';
import type { SecretsApi } from './SecretsApi';

interface ClientDeps {
  readonly discoveryApi: DiscoveryApi;
  readonly fetchApi: FetchApi;
}

/** A client whose code, and the schemas of its answers, are loaded with the first request. */
export function lazySecretsApi(deps: ClientDeps): SecretsApi {
  const client = once(async () => {
    const { SecretsClient } = await import('./SecretsClient');
    return new SecretsClient(deps);
  });
  return {
    getEntitySecrets: async (...args) =>
      (await client()).getEntitySecrets(...args),
    getProject: async (...args) => (await client()).getProject(...args),
    getBindings: async (...args) => (await client()).getBindings(...args),
    getReferences: async (...args) => (await client()).getReferences(...args),
    getAlsoUsedBy: async (...args) => (await client()).getAlsoUsedBy(...args),
    getMine: async (...args) => (await client()).getMine(...args),
    getMySecrets: async (...args) => (await client()).getMySecrets(...args),
    getPromotion: async (...args) => (await client()).getPromotion(...args),
  };
}

/** The same for all planes. */
export function lazyFleetApi(deps: ClientDeps): FleetApi {
  const client = once(async () => {
    const { FleetClient } = await import('./FleetClient');
    return new FleetClient(deps);
  });
  return {
    getPlanes: async (...args) => (await client()).getPlanes(...args),
    getIncidents: async (...args) => (await client()).getIncidents(...args),
    getStores: async (...args) => (await client()).getStores(...args),
    getSummary: async (...args) => (await client()).getSummary(...args),
    getServiceHealth: async (...args) =>
      (await client()).getServiceHealth(...args),
    getChecklist: async (...args) => (await client()).getChecklist(...args),
    exportChecklist: async (...args) =>
      (await client()).exportChecklist(...args),
    getReferences: async (...args) => (await client()).getReferences(...args),
    getSecrets: async (...args) => (await client()).getSecrets(...args),
    exportSecrets: async (...args) => (await client()).exportSecrets(...args),
  };
}

/** One client for all requests, since it keeps answers; loading that failed is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch(error => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
