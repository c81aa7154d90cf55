import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import { planeRequests } from './ConditionalRequests';
import type { SecretsQuery } from './FleetApi';
import { pageParams } from './queryParams';
import type { SecretsApi, SecretsEntityRef, SecretsKey } from './SecretsApi';
import type { SecretsRequestOptions } from './SecretsRequestOptions';

/**
 * Asks the back end, and keeps the last answer per URL for conditional
 * requests.
 * @public
 */
export class SecretsClient implements SecretsApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly requests: ReturnType<typeof requestsOf>;

  constructor(options: {
    readonly discoveryApi: DiscoveryApi;
    readonly fetchApi: FetchApi;
  }) {
    this.discoveryApi = options.discoveryApi;
    this.requests = requestsOf(options.fetchApi);
  }

  async getEntitySecrets(
    ref: SecretsEntityRef,
    options?: SecretsRequestOptions,
  ) {
    const url = await this.url(ref, 'secrets');
    return this.requests.secrets.ask(url, options);
  }

  async getProject(ref: SecretsEntityRef, options?: SecretsRequestOptions) {
    const url = await this.url(ref, 'secrets');
    return this.requests.project.ask(url, options);
  }

  async getBindings(ref: SecretsEntityRef, options?: SecretsRequestOptions) {
    const url = await this.url(ref, 'bindings');
    return this.requests.bindings.ask(url, options);
  }

  async getReferences(ref: SecretsEntityRef, options?: SecretsRequestOptions) {
    const url = await this.url(ref, 'references');
    return this.requests.references.ask(url, options);
  }

  async getAlsoUsedBy(
    ref: SecretsEntityRef,
    { row, environment }: SecretsKey,
    options?: SecretsRequestOptions,
  ) {
    const url = await this.url(ref, 'also-used-by');
    const query = new URLSearchParams({ row, environment });
    return this.requests.alsoUsedBy.ask(`${url}?${query}`, options);
  }

  async getPromotion(
    ref: SecretsEntityRef,
    to: string,
    options?: SecretsRequestOptions,
  ) {
    const url = await this.url(ref, 'promotion');
    const query = new URLSearchParams({ to });
    return this.requests.promotion.ask(`${url}?${query}`, options);
  }

  async getMine(options?: SecretsRequestOptions) {
    return this.requests.mine.ask(`${await this.base()}/v1/mine`, options);
  }

  async getMySecrets(query: SecretsQuery, options?: SecretsRequestOptions) {
    const url = `${await this.base()}/v1/mine/secrets?${pageParams(query)}`;
    return this.requests.mySecrets.ask(url, options);
  }

  private base(): Promise<string> {
    return this.discoveryApi.getBaseUrl('openchoreo-secrets');
  }

  private async url(ref: SecretsEntityRef, what: string): Promise<string> {
    const path = [ref.kind.toLocaleLowerCase('en-US'), ref.namespace, ref.name]
      .map(encodeURIComponent)
      .join('/');
    return `${await this.base()}/v1/entities/${path}/${what}`;
  }
}

function requestsOf(fetchApi: FetchApi) {
  return {
    secrets: planeRequests(fetchApi, 'secrets'),
    project: planeRequests(fetchApi, 'project'),
    bindings: planeRequests(fetchApi, 'bindings'),
    references: planeRequests(fetchApi, 'references'),
    alsoUsedBy: planeRequests(fetchApi, 'alsoUsedBy'),
    promotion: planeRequests(fetchApi, 'promotion'),
    mine: planeRequests(fetchApi, 'mine'),
    mySecrets: planeRequests(fetchApi, 'mySecrets'),
  };
}
