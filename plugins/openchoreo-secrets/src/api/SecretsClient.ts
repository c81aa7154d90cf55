import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import {
  entitySecretsSchema,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { ConditionalRequests, datedPlanes } from './ConditionalRequests';
import type { SecretsApi, SecretsEntityRef } from './SecretsApi';

/**
 * Asks the back end, and keeps the last answer per URL for conditional
 * requests.
 * @public
 */
export class SecretsClient implements SecretsApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly requests: ConditionalRequests<EntitySecretsDto>;

  constructor(options: {
    readonly discoveryApi: DiscoveryApi;
    readonly fetchApi: FetchApi;
  }) {
    this.discoveryApi = options.discoveryApi;
    this.requests = new ConditionalRequests(options.fetchApi, {
      safeParse: body => entitySecretsSchema.safeParse(body),
      withAsOf: (answer, times) => ({
        ...answer,
        planes: datedPlanes(answer.planes, times),
      }),
    });
  }

  async getEntitySecrets(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<EntitySecretsDto> {
    const base = await this.discoveryApi.getBaseUrl('openchoreo-secrets');
    const path = [ref.kind.toLocaleLowerCase('en-US'), ref.namespace, ref.name]
      .map(encodeURIComponent)
      .join('/');
    return this.requests.ask(
      `${base}/v1/entities/${path}/secrets`,
      options?.signal,
    );
  }
}
