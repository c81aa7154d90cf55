import { failureOf, KubeFailure, MAX_DETAIL } from './failure';
import {
  NoCredentials,
  type ClusterCredentials,
  type CredentialSource,
} from './credentials';

/** Why credentials cannot be had. Words of ours are only capped; others may hold anything. */
function ownFailure(error: unknown): KubeFailure {
  if (error instanceof KubeFailure) return error;
  if (error instanceof NoCredentials) {
    const detail = error.message.slice(0, MAX_DETAIL);
    return new KubeFailure(
      { class: error.fault, detail },
      'plain',
      error.retryAfterMs,
    );
  }
  const detail = error instanceof Error ? error.message : 'unreadable';
  return failureOf('noCredentials', detail);
}

/** The credentials of a moment; where `signal` aborts first, that they were waited for. */
export function credentialsFrom(
  source: CredentialSource,
  renew: boolean,
  signal: AbortSignal,
): Promise<ClusterCredentials> {
  return new Promise((resolve, reject) => {
    const given = renew ? source.renew() : source.current();
    const onAbort = () =>
      reject(failureOf('credentialsPending', 'waiting for credentials'));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    given
      .finally(() => signal.removeEventListener('abort', onAbort))
      .then(resolve, error => reject(ownFailure(error)));
  });
}

/** Whether it was our credentials that were waited for. */
export function isPending(error: unknown): boolean {
  return (
    error instanceof KubeFailure && error.failure.class === 'credentialsPending'
  );
}

/** A refusal of what we showed, told by what that was. */
export function refusedCredentials(
  refusal: KubeFailure,
  { shown, certificateEndsAt = Infinity }: ClusterCredentials,
  now: number,
): KubeFailure {
  const { failure } = refusal;
  if (failure.class !== 'unauthorized') return refusal;
  const { status } = failure;
  if (certificateEndsAt <= now) {
    const ended = new Date(certificateEndsAt).toISOString();
    const detail = `${shown ?? 'our client certificate'} ended at ${ended}`;
    return new KubeFailure({ class: 'clientCertificate', status, detail });
  }
  const detail = `${shown ?? 'a request without any credential'} was refused`;
  return new KubeFailure({ ...failure, detail: detail.slice(0, MAX_DETAIL) });
}
