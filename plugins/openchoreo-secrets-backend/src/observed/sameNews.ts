import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whether two observations say the same but for when it was last heard. */
export function sameNews(a: KindObservation, b: KindObservation): boolean {
  if (a.state === 'observed')
    return b.state === 'observed' && a.mode === b.mode;
  if (a.state === 'failed') {
    return (
      b.state === 'failed' &&
      a.failure.class === b.failure.class &&
      a.failure.status === b.failure.status
    );
  }
  return a.state === b.state;
}
