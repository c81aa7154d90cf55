import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import {
  ConditionalRequests,
  datedPlanes,
  planeRequests,
} from './ConditionalRequests';
import { failureOf } from './failure';
import { pageParams, paramsOf } from './queryParams';
import { readAnswer } from './readAnswer';
import { serviceHealthOf } from './serviceHealth';
import type {
  ChecklistFormat,
  FleetApi,
  ReferencesQuery,
  SecretsQuery,
  SecretsFormat,
  StoresQuery,
} from './FleetApi';
import type { SecretsRequestOptions } from './SecretsRequestOptions';

/** Asks the back end about all planes. @public */
export class FleetClient implements FleetApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;
  private readonly requests: ReturnType<typeof requestsOf>;

  constructor(options: {
    readonly discoveryApi: DiscoveryApi;
    readonly fetchApi: FetchApi;
  }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
    this.requests = requestsOf(options.fetchApi);
  }

  getPlanes(options?: SecretsRequestOptions & { readonly entityRef?: string }) {
    const entity = options?.entityRef;
    const params = entity ? new URLSearchParams({ entity }) : undefined;
    return this.ask(this.requests.planes, 'planes', options, params);
  }

  getIncidents(options?: SecretsRequestOptions) {
    return this.ask(this.requests.incidents, 'incidents', options);
  }

  getStores(
    options?: SecretsRequestOptions & { readonly query?: StoresQuery },
  ) {
    const query = options?.query;
    const params = query && pageParams(query);
    return this.ask(this.requests.stores, 'stores', options, params);
  }

  getSummary(options?: SecretsRequestOptions) {
    return this.ask(this.requests.summary, 'summary', options);
  }

  async getServiceHealth(options?: SecretsRequestOptions) {
    const url = `${await this.base()}/health`;
    return this.requests.serviceHealth.ask(url, options);
  }

  getChecklist(options?: SecretsRequestOptions) {
    return this.ask(this.requests.checklist, 'checklist', options);
  }

  async exportChecklist(
    format: ChecklistFormat,
    options?: SecretsRequestOptions,
  ): Promise<Blob> {
    const params = new URLSearchParams({ format });
    return this.file(
      await this.url('checklist', params),
      format === 'json' ? 'application/json' : 'text/markdown',
      options?.signal,
    );
  }

  getReferences(
    options?: SecretsRequestOptions & { readonly query?: ReferencesQuery },
  ) {
    const query = options?.query;
    const params = query && pageParams(query);
    return this.ask(this.requests.references, 'references', options, params);
  }

  getSecrets(query: SecretsQuery, options?: SecretsRequestOptions) {
    const params = pageParams(query);
    return this.ask(this.requests.secrets, 'secrets', options, params);
  }

  async exportSecrets(
    query: Pick<SecretsQuery, 'filters' | 'sort'>,
    format: SecretsFormat,
    options?: SecretsRequestOptions,
  ): Promise<Blob> {
    const params = paramsOf(query);
    params.set('format', format);
    return this.file(
      await this.url('secrets', params),
      format === 'json' ? 'application/json' : 'text/csv',
      options?.signal,
    );
  }

  private async ask<T>(
    requests: ConditionalRequests<T>,
    path: string,
    options?: SecretsRequestOptions,
    params?: URLSearchParams,
  ): Promise<T> {
    return requests.ask(await this.url(path, params), options);
  }

  private async file(
    url: string,
    type: string,
    signal: AbortSignal | undefined,
  ): Promise<Blob> {
    const response = await this.fetchApi.fetch(url, {
      headers: { Accept: type },
      signal,
    });
    if (!response.ok) {
      throw await failureOf(response);
    }
    return response.blob();
  }

  private async url(path: string, params?: URLSearchParams): Promise<string> {
    const search = params?.toString();
    return `${await this.base()}/v1/${path}${search ? `?${search}` : ''}`;
  }

  private base(): Promise<string> {
    return this.discoveryApi.getBaseUrl('openchoreo-secrets');
  }
}

function requestsOf(fetchApi: FetchApi) {
  return {
    planes: planeRequests(fetchApi, 'planes'),
    incidents: planeRequests(fetchApi, 'incidents'),
    stores: planeRequests(fetchApi, 'stores'),
    checklist: planeRequests(fetchApi, 'checklist'),
    references: planeRequests(fetchApi, 'references'),
    secrets: planeRequests(fetchApi, 'rows'),
    serviceHealth: new ConditionalRequests(fetchApi, {
      read: body => ({ state: 'read', data: serviceHealthOf(body) }),
      withAsOf: health => health,
    }),
    summary: new ConditionalRequests(fetchApi, {
      read: body => readAnswer('summary', body),
      withAsOf: (answer, times) => ({
        ...answer,
        observed: datedPlanes(answer.observed, times),
      }),
    }),
  };
}
