import type { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import {
  AS_OF_HEADER,
  entitySecretsSchema,
  parseAsOf,
  type EntitySecretsDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { SecretsApi, SecretsEntityRef } from './SecretsApi';
import { SecretsError } from './errors';
import { failureOf } from './failure';

const KEPT_ANSWERS = 50;

interface KeptAnswer {
  readonly etag: string;
  readonly data: EntitySecretsDto;
}

/**
 * Asks the back end, and keeps the last answer per URL for conditional
 * requests. The URL goes to `fetch` as a string: the portal's fetch drops the
 * headers of a Request object.
 * @public
 */
export class SecretsClient implements SecretsApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;
  private readonly kept = new Map<string, KeptAnswer>();

  constructor(options: {
    readonly discoveryApi: DiscoveryApi;
    readonly fetchApi: FetchApi;
  }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  async getEntitySecrets(
    ref: SecretsEntityRef,
    options?: { readonly signal?: AbortSignal },
  ): Promise<EntitySecretsDto> {
    const base = await this.discoveryApi.getBaseUrl('openchoreo-secrets');
    const path = [ref.kind.toLocaleLowerCase('en-US'), ref.namespace, ref.name]
      .map(encodeURIComponent)
      .join('/');
    return this.ask(`${base}/v1/entities/${path}/secrets`, options?.signal);
  }

  private async ask(
    url: string,
    signal: AbortSignal | undefined,
  ): Promise<EntitySecretsDto> {
    const kept = this.kept.get(url);
    const response = await this.fetchApi.fetch(url, {
      headers: {
        Accept: 'application/json',
        ...(kept ? { 'If-None-Match': kept.etag } : {}),
      },
      signal,
    });
    if (response.status === 304 && kept) {
      return withAsOf(kept.data, response);
    }
    if (!response.ok) {
      const failure = await failureOf(response);
      if (failure.kind !== 'unavailable') {
        this.kept.delete(url);
      }
      throw failure;
    }
    const data = await parseAnswer(response);
    this.keep(url, response.headers.get('etag'), data);
    return withAsOf(data, response);
  }

  private keep(url: string, etag: string | null, data: EntitySecretsDto) {
    this.kept.delete(url);
    if (!etag) {
      return;
    }
    this.kept.set(url, { etag, data });
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT_ANSWERS && oldest !== undefined) {
      this.kept.delete(oldest);
    }
  }
}

async function parseAnswer(response: Response): Promise<EntitySecretsDto> {
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = entitySecretsSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SecretsError(
      'invalidAnswer',
      `Unexpected answer at ${issue?.path.join('.') || 'its root'}`,
      response.status,
    );
  }
  return parsed.data;
}

function withAsOf(
  data: EntitySecretsDto,
  response: Response,
): EntitySecretsDto {
  const times = parseAsOf(response.headers.get(AS_OF_HEADER));
  if (times.size === 0) {
    return data;
  }
  return {
    ...data,
    planes: data.planes.map(plane => ({
      ...plane,
      asOf: times.get(plane.id) ?? plane.asOf,
    })),
  };
}
