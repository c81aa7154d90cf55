import {
  redact,
  type FailureClass,
  type ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isPage } from './isPage';
import { parseStatus, type KubeStatus } from './status';

/** How much of what is said of a failure is kept. */
export const MAX_DETAIL = 300;

/** What a failure means for the conversation, beside what is shown of it. */
type FailureMeaning =
  /** The resource version or continue token is gone: list again. */
  | 'expired'
  /** The server is behind our resource version, or was restored from a backup: list again. */
  | 'versionAhead'
  /** The API server itself says that the object that was named is not there. */
  | 'absent'
  /** The answer does not fit the bound: ask for less. */
  | 'tooLarge'
  /** Nothing special. */
  | 'plain';

/** A request that did not succeed. */
export class KubeFailure extends Error {
  constructor(
    readonly failure: ObservationFailure,
    readonly meaning: FailureMeaning = 'plain',
    readonly retryAfterMs: number = 0,
  ) {
    super(`${failure.class}: ${failure.detail ?? failure.status ?? ''}`);
    this.name = 'KubeFailure';
  }

  get status(): number | undefined {
    return this.failure.status;
  }
}

/** A failure in our own words; `detail` is capped and redacted all the same. */
export function failureOf(
  failureClass: FailureClass,
  detail: string,
  meaning: FailureMeaning = 'plain',
): KubeFailure {
  return new KubeFailure(
    { class: failureClass, detail: redact(detail, MAX_DETAIL) },
    meaning,
  );
}

function classOfStatus(status: number): FailureClass {
  if (status === 401) return 'unauthorized';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  if (status === 408 || status === 504) return 'timeout';
  return status >= 500 ? 'serverError' : 'protocol';
}

function meaningOf(status: number, body?: KubeStatus): FailureMeaning {
  // Old servers say Gone where newer ones say Expired.
  if (status === 410 || body?.reason === 'Expired' || body?.reason === 'Gone') {
    return 'expired';
  }
  if (status === 400 && body?.message?.includes('continue token')) {
    return 'expired';
  }
  // A path that is not served is NotFound as well, and names no object.
  const named = body?.details?.name && body.details.kind;
  if (status === 404 && body?.reason === 'NotFound' && named) return 'absent';
  const ahead =
    body?.details?.causes?.some(
      cause => cause.reason === 'ResourceVersionTooLarge',
    ) || body?.message?.includes('Too large resource version');
  return ahead ? 'versionAhead' : 'plain';
}

/** The failure that an HTTP status and its Status body stand for. */
export function failureOfStatus(
  status: number,
  body: KubeStatus | undefined,
  retryAfterHeader?: string,
): KubeFailure {
  const seconds = Math.max(
    Number(retryAfterHeader) || 0,
    body?.details?.retryAfterSeconds ?? 0,
  );
  return new KubeFailure(
    {
      class: classOfStatus(status),
      status,
      detail: body?.message && redact(body.message, MAX_DETAIL),
    },
    meaningOf(status, body),
    Math.min(seconds, 600) * 1000,
  );
}

/** The failure that an HTTP answer stands for; the body may be anything. */
export function failureOfAnswer(
  status: number,
  body: string,
  retryAfterHeader?: string,
): KubeFailure {
  if (isPage(body)) {
    const { failure, retryAfterMs } = failureOfStatus(
      status,
      undefined,
      retryAfterHeader,
    );
    const detail = 'a page was answered, not by an API server';
    return new KubeFailure(
      { ...failure, class: 'interposed', detail },
      'plain',
      retryAfterMs,
    );
  }
  return failureOfStatus(status, parseStatus(body), retryAfterHeader);
}
