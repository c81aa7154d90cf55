import type {
  Freshness,
  KindObservation,
  PlaneDto,
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
      switch (freshness.failure.class) {
        case 'notConfigured':
          return 'notConfigured';
        case 'forbidden':
        case 'unauthorized':
        case 'gatewayRefused':
          return 'forbidden';
        default:
          return 'unreachable';
      }
  }
}
