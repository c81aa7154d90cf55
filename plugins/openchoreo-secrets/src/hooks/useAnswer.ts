import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  toSecretsError,
  type Misconfiguration,
  type SecretsError,
  type SecretsErrorKind,
  type SecretsRequestOptions,
} from '../api';
import { useUserRef } from './useUserRef';
import { useFollowed } from './useFollowed';
import type { Confirmed } from './useViewContext';

const REFRESH_MS = 15_000;

/** Who is woken asks in spite of it: a message may be lost, and rights end without one. */
const FOLLOWED_MS = 60_000;

/** A configuration heals by a restart: somebody who waits for it sees it without a click. */
const MISCONFIGURED_MS = 60_000;

/** Why there is no answer. */
export type SecretsFailure =
  Exclude<SecretsErrorKind, 'misconfigured'> | Misconfiguration;

/** What is known of what was asked. */
export type AnswerState<T> =
  | { readonly state: 'loading' }
  | {
      readonly state: 'failed';
      readonly failure: SecretsFailure;
      /** The entity ref of whom to ask, where the failure names it. */
      readonly platformTeam?: string;
    }
  | {
      readonly state: 'loaded';
      readonly answer: T;
      /** When the answer was last confirmed. */
      readonly confirmedAt: number;
      /** The last refresh failed; the answer is what was known before. */
      readonly failure?: SecretsFailure;
    };

export interface AnswerQuery<T> {
  readonly result: AnswerState<T>;
  readonly refreshing: boolean;
  /** What is shown answers an earlier question. */
  readonly previous: boolean;
  readonly refresh: () => void;
}

/** When what is shown was confirmed, where there is an answer. */
export function confirmedOf<T>(result: AnswerState<T>): Confirmed | undefined {
  return result.state === 'loaded'
    ? {
        confirmedAt: result.confirmedAt,
        failed: result.failure !== undefined,
      }
    : undefined;
}

/** Under what an answer for this reader is kept. */
export function answerKey(user: string | undefined, key: readonly unknown[]) {
  return ['@user', user, 'openchoreo-secrets', ...key];
}

/**
 * Asks every 15 s, or as told, while the page is visible; every minute, and
 * when it is woken, where the portal has signals and the back end is heard. What was loaded stays through
 * failures, except when the caller may not see it any more.
 */
export function useAnswer<T>(options: {
  /** What is asked; the caller's identity is added. */
  readonly key: readonly unknown[];
  readonly ask: (options: SecretsRequestOptions) => Promise<T>;
  /** Show the answer to the question before until this one is answered. */
  readonly keepPrevious?: boolean;
  readonly everyMs?: number;
}): AnswerQuery<T> {
  const { key, ask, keepPrevious, everyMs = REFRESH_MS } = options;
  const user = useUserRef();
  const queryKey = answerKey(user, key);
  const { follow, isFollowed } = useFollowed(queryKey);
  const query = useQuery<T>({
    queryKey,
    queryFn: ({ signal }) => ask({ signal, follow }),
    enabled: user !== undefined,
    refetchInterval: ({ state: { error } }) =>
      isFollowed && !error
        ? Math.max(FOLLOWED_MS, everyMs)
        : intervalAfter(error, everyMs),
    refetchIntervalInBackground: false,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  });
  const { refetch } = query;
  const refresh = useCallback(() => {
    refetch().catch(() => undefined);
  }, [refetch]);
  return {
    result: stateOf(query.data, query.dataUpdatedAt, query.error),
    refreshing: query.isFetching,
    previous: query.isPlaceholderData,
    refresh,
  };
}

/** Whoever says that he is busy is asked when he says. */
function intervalAfter(cause: Error | null, everyMs: number): number {
  if (!cause) return everyMs;
  const { kind, retryAfterMs = 0 } = toSecretsError(cause);
  return kind === 'misconfigured'
    ? MISCONFIGURED_MS
    : Math.max(everyMs, retryAfterMs);
}

function stateOf<T>(
  answer: T | undefined,
  confirmedAt: number,
  cause: Error | null,
): AnswerState<T> {
  const error = cause ? toSecretsError(cause) : undefined;
  const failure = error && failureOf(error);
  const stays =
    !failure || failure === 'unavailable' || failure === 'undecided';
  if (answer !== undefined && stays) {
    return { state: 'loaded', answer, confirmedAt, failure };
  }
  return failure
    ? { state: 'failed', failure, platformTeam: error.platformTeam }
    : { state: 'loading' };
}

function failureOf({ kind, misconfiguration }: SecretsError): SecretsFailure {
  return kind === 'misconfigured'
    ? (misconfiguration ?? { problems: [] })
    : kind;
}
