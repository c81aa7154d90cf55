/*
 * An observation says what is known of one kind in one cluster, and as of when.
 * Absence may be concluded only from a complete and fresh one.
 */

/**
 * Why something could not be observed. The last five are of what stands
 * between, the cluster gateway and the agent behind it: the cluster itself was not heard.
 *
 * - `tls`: the server's side of TLS is wrong, such as its certificate that ended.
 * - `unauthorized`: what we showed was refused (401).
 * - `noCredentials`: nothing was asked, since there is nothing to ask with: a file cannot be read, or lacks what is needed.
 * - `overQuota`: nothing was asked, since it made us ask more in an hour than a cluster may be asked.
 * - `queryRefused`: the API is there, and does not take what is asked of it, such as a selector.
 * - `misdirected`: what answers is not the API: a redirect, which is never followed, or a web page.
 * - `accessUnsupported`: the access asks for something that is not supported, such as a proxy.
 * - `credentialProgram`: the program that gives credentials is missing, or failed.
 * - `credentialsPending`: credentials are waited for.
 * - `clientCertificate`: our client certificate is broken, ended, or refused.
 * - `untrusted`: the server's certificate is signed by none of the authorities that we trust.
 * - `nameMismatch`: the server's certificate is not good for the name that it was asked by.
 * - `gatewayAway`: there is no connection to the gateway.
 * - `agentAway`: no agent of the plane is connected to the gateway.
 * - `agentFailed`: the agent is there, and could not ask its cluster.
 * - `notRegistered`: the control plane or the gateway does not know the plane.
 * - `gatewayRefused`: the gateway does not pass this on, or not for this plane.
 * @alpha
 */
export type FailureClass =
  | 'unreachable'
  | 'timeout'
  | 'tls'
  | 'silent'
  | 'unauthorized'
  | 'forbidden'
  | 'throttled'
  | 'serverError'
  | 'protocol'
  | 'overQuota'
  | 'queryRefused'
  | 'misdirected'
  | 'notConfigured'
  | 'noCredentials'
  | 'accessUnsupported'
  | 'credentialProgram'
  | 'credentialsPending'
  | 'clientCertificate'
  | 'untrusted'
  | 'nameMismatch'
  | 'gatewayAway'
  | 'agentAway'
  | 'agentFailed'
  | 'notRegistered'
  | 'gatewayRefused';

/** A failure to observe; `detail` is capped, and redacted unless its words are ours, `status` the HTTP status if there was one. @alpha */
export interface ObservationFailure {
  readonly class: FailureClass;
  readonly status?: number;
  readonly detail?: string;
}

/**
 * What is known of one kind in one cluster.
 *
 * - `pending`: the first list is not complete.
 * - `observed`: a complete list was followed since; last heard at `asOf`. While the next list comes in pages, `heardAt` is when something of it came: what is known is as old as before, and the cluster is not silent.
 * - `notServed`: the cluster answers, and serves no such kind.
 * - `failed`: it cannot be asked now; `asOf` is the last good moment, if there was one, and what was kept then stands.
 * @alpha
 */
export type KindObservation =
  | { readonly state: 'pending'; readonly since: number }
  | {
      readonly state: 'observed';
      readonly asOf: number;
      readonly mode: 'watch' | 'poll';
      readonly heardAt?: number;
    }
  | { readonly state: 'notServed'; readonly asOf: number }
  | {
      readonly state: 'failed';
      readonly since: number;
      readonly asOf?: number;
      readonly failure: ObservationFailure;
    };

/** How old an observation may be before it counts as unknown, in milliseconds. @alpha */
export const DEFAULT_FRESH_FOR_MS = 150_000;

/** What may be concluded from an observation at `now`. @alpha */
export type Freshness =
  | { readonly state: 'fresh'; readonly asOf: number }
  | { readonly state: 'starting'; readonly since: number }
  | { readonly state: 'notServed'; readonly asOf: number }
  | {
      readonly state: 'unknown';
      readonly since: number;
      readonly asOf?: number;
      readonly failure: ObservationFailure;
    };

/** When something was heard last. */
function heardAtOf(
  observation: Extract<KindObservation, { state: 'observed' | 'notServed' }>,
): number {
  const { asOf } = observation;
  return observation.state === 'observed'
    ? Math.max(asOf, observation.heardAt ?? asOf)
    : asOf;
}

/** Judges an observation at `now`: an `observed` one grows unknown (`silent`) when nothing was heard for `freshForMs`. @alpha */
export function freshnessOf(
  observation: KindObservation,
  now: number,
  freshForMs: number = DEFAULT_FRESH_FOR_MS,
): Freshness {
  switch (observation.state) {
    case 'pending':
      return { state: 'starting', since: observation.since };
    case 'failed':
      return {
        state: 'unknown',
        since: observation.since,
        asOf: observation.asOf,
        failure: observation.failure,
      };
    default: {
      const heardAt = heardAtOf(observation);
      if (now - heardAt > freshForMs) {
        return {
          state: 'unknown',
          since: heardAt,
          asOf: observation.asOf,
          failure: { class: 'silent' },
        };
      }
      return observation.state === 'observed'
        ? { state: 'fresh', asOf: observation.asOf }
        : { state: 'notServed', asOf: observation.asOf };
    }
  }
}
