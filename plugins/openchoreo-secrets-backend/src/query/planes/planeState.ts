import {
  causeOfIgnorance,
  type Freshness,
  type KindObservation,
  type PlaneDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What can be said of a plane in one word. */
export function planeState(
  freshness: Freshness,
  observation: KindObservation | undefined,
): PlaneDto['state'] {
  switch (freshness.state) {
    case 'fresh':
      return observation?.state === 'observed' && observation.mode === 'poll'
        ? 'polled'
        : 'live';
    case 'starting':
      return 'starting';
    case 'notServed':
      return 'notInstalled';
    default:
      switch (causeOfIgnorance(freshness, undefined)?.class) {
        case 'planeNotConfigured':
          return 'notConfigured';
        case 'planeForbidden':
          return 'forbidden';
        case 'ownAccess':
          return 'ownAccess';
        default:
          return 'unreachable';
      }
  }
}
