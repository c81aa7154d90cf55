import type { Freshness, ObservationFailure } from '../model/observation';
import type { Cause, CauseClass, Health } from './health';

function classOf(failure: ObservationFailure): CauseClass {
  switch (failure.class) {
    case 'forbidden':
    case 'unauthorized':
      return 'planeForbidden';
    case 'notConfigured':
      return 'planeNotConfigured';
    default:
      return 'planeUnreachable';
  }
}

function failureParams(
  failure: ObservationFailure,
): Readonly<Record<string, string>> {
  return {
    failure: failure.class,
    ...(failure.status !== undefined && { status: String(failure.status) }),
  };
}

function causeOf(
  freshness: Exclude<Freshness, { readonly state: 'fresh' }>,
  plane: string | undefined,
): Cause {
  const named: Readonly<Record<string, string>> = plane ? { plane } : {};
  switch (freshness.state) {
    case 'starting':
      return { class: 'stillStarting', actor: 'nobody', params: named };
    case 'notServed':
      return {
        class: 'esoNotInstalled',
        actor: 'platformEngineer',
        params: named,
      };
    default:
      return {
        class: classOf(freshness.failure),
        actor: 'platformEngineer',
        params: { ...named, ...failureParams(freshness.failure) },
        text: freshness.failure.detail,
      };
  }
}

/** Rule 0: what cannot be seen now is unknown, with the reason; nothing when it can be seen. */
export function judgeIgnorance(
  freshness: Freshness,
  plane: string | undefined,
): Health | undefined {
  if (freshness.state === 'fresh') return undefined;
  return {
    verdict: 'unknown',
    severity: 'unknown',
    flags: [],
    cause: causeOf(freshness, plane),
    since: freshness.state === 'notServed' ? undefined : freshness.since,
  };
}
