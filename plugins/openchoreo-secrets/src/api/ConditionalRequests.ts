import type { FetchApi } from '@backstage/core-plugin-api';
import {
  AS_OF_HEADER,
  FOLLOW_HEADER,
  parseAsOf,
  type AsOfTimes,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { SecretsError } from './errors';
import { failureOf } from './failure';
import type { Reading } from './readForm';
import type { SecretsRequestOptions } from './SecretsRequestOptions';

const KEPT_ANSWERS = 50;

/** How an answer is read, and where it carries times that are no part of its tag. */
interface AnswerForm<T> {
  readonly read: (body: unknown) => Reading<T>;
  readonly withAsOf: (answer: T, times: AsOfTimes) => T;
}

/**
 * Conditional requests: the last answer per URL is kept, and given again on
 * 304. The URL goes to `fetch` as a string: the portal's fetch drops the
 * headers of a Request object. One instance serves answers of one form.
 */
export class ConditionalRequests<T> {
  private readonly kept = new Map<string, { etag: string; data: T }>();

  constructor(
    private readonly fetchApi: FetchApi,
    private readonly form: AnswerForm<T>,
  ) {}

  async ask(
    url: string,
    { signal, follow }: SecretsRequestOptions = {},
  ): Promise<T> {
    const kept = this.kept.get(url);
    const response = await this.fetchApi.fetch(url, {
      headers: {
        Accept: 'application/json',
        ...(kept ? { 'If-None-Match': kept.etag } : {}),
        ...(follow ? { [FOLLOW_HEADER]: '1' } : {}),
      },
      signal,
    });
    follow?.(response.headers.get(FOLLOW_HEADER));
    if (response.status === 304 && kept) {
      return this.dated(kept.data, response);
    }
    if (!response.ok) {
      const failure = await failureOf(response);
      if (failure.kind !== 'unavailable') {
        this.kept.delete(url);
      }
      throw failure;
    }
    const data = await this.read(response);
    this.keep(url, response.headers.get('etag'), data);
    return this.dated(data, response);
  }

  private keep(url: string, etag: string | null, data: T) {
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

  private async read(response: Response): Promise<T> {
    const body: unknown = await response.json().catch(() => undefined);
    const reading = this.form.read(body);
    if (reading.state === 'unreadable') {
      throw new SecretsError(
        'invalidAnswer',
        `Unexpected answer at ${reading.at || 'its root'}`,
        response.status,
      );
    }
    return reading.data;
  }

  private dated(data: T, response: Response): T {
    const value = response.headers.get(AS_OF_HEADER);
    return value ? this.form.withAsOf(data, parseAsOf(value)) : data;
  }
}
