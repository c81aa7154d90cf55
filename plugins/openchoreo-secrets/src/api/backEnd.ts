import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { Requests, Told } from './requests';
import type { SecretsRequestOptions } from './SecretsRequestOptions';

/** By what the back end is found, and asked. @public */
export interface BackEndOptions {
  readonly discoveryApi: DiscoveryApi;
  readonly fetchApi: FetchApi;
}

/**
 * The back end, to ask. What answers are read by is loaded with the first
 * request; loading that failed is tried again with the next.
 */
export function backEnd({ discoveryApi, fetchApi }: BackEndOptions) {
  const urlOf = async (path: string) =>
    `${await discoveryApi.getBaseUrl('openchoreo-secrets')}/${path}`;
  // Once for all requests, since they keep answers.
  let requests: Requests | undefined;
  return {
    ask: async <K extends keyof Told>(
      name: K,
      path: string,
      how?: SecretsRequestOptions,
    ): Promise<Told[K]> => {
      const { requestsOf } = await import('./requests');
      requests ??= requestsOf(fetchApi);
      return requests[name].ask(await urlOf(path), how);
    },
    fetchFile: async (
      path: string,
      type: string,
      how?: SecretsRequestOptions,
    ): Promise<Blob> => {
      const { fileFrom } = await import('./requests');
      return fileFrom(fetchApi, await urlOf(path), type, how?.signal);
    },
  };
}
