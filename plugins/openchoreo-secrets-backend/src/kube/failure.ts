import {
  redact,
  type FailureClass,
  type ObservationFailure,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { isPage } from './isPage';
import { longerWait } from './retryAfter';
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
  /** The answer came all the time, and not whole in time: ask for less. */
  | 'tooSlow'
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
  if (status >= 500) return 'serverError';
  // A path that is not served is no refusal.
  return status >= 400 && status !== 404 ? 'queryRefused' : 'protocol';
}

/** A reason is one word; what is none is not repeated. */
const REASON = /^[A-Za-z]{1,64}$/;

/** In our words what the API does with a query that it does not take; what it says itself stands behind. */
function detailOf(
  failureClass: FailureClass,
  status: number,
  { message = '', reason = '' }: Partial<KubeStatus> = {},
): string | undefined {
  const told = redact(message, MAX_DETAIL) || undefined;
  if (failureClass !== 'queryRefused') return told;
  const why = REASON.test(reason) ? `${status} ${reason}` : `${status}`;
  const own = `the API refuses this query: ${why}`;
  return told ? `${own}: ${told}`.slice(0, MAX_DETAIL) : own;
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

/** The failure that an HTTP status and its Status body stand for; `waitMs` is how long the server asks to be left alone. */
export function failureOfStatus(
  status: number,
  body: KubeStatus | undefined,
  waitMs: number = 0,
): KubeFailure {
  const asked = (body?.details?.retryAfterSeconds ?? 0) * 1_000;
  const meaning = meaningOf(status, body);
  // A snapshot that is gone is no refusal, whatever number says so.
  const failureClass =
    meaning === 'expired' ? 'protocol' : classOfStatus(status);
  return new KubeFailure(
    {
      class: failureClass,
      status,
      detail: detailOf(failureClass, status, body),
    },
    meaning,
    longerWait(waitMs, asked),
  );
}

/** The failure that an HTTP answer stands for; the body may be anything. */
export function failureOfAnswer(
  status: number,
  body: string,
  waitMs?: number,
): KubeFailure {
  if (!isPage(body)) return failureOfStatus(status, parseStatus(body), waitMs);
  const { failure, retryAfterMs } = failureOfStatus(status, undefined, waitMs);
  const detail = 'the answer is a web page, not of an API server';
  return new KubeFailure(
    { ...failure, class: 'misdirected', detail },
    'plain',
    retryAfterMs,
  );
}
