import type { KindObservation } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { KindSnapshot } from '../../observed/snapshot';

/** Each kind of a registry, of which there is nothing. */
export function emptyKinds<R extends object>(
  kinds: R,
  observation: KindObservation,
) {
  const none: KindSnapshot<never> = {
    observation,
    objects: new Map<string, never>(),
    malformed: new Map(),
  };
  return Object.fromEntries(
    Object.keys(kinds).map(kind => [kind, none]),
  ) as Readonly<Record<keyof R, KindSnapshot<never>>>;
}
