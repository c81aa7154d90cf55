import type { PlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Fleet } from './fleet';

/** The control plane and some other planes, for a caller who may not see all that is in them. */
export function drawnOn(
  { planes, controlPlane }: Fleet,
  ids: Iterable<string | undefined>,
): PlaneDto[] {
  const wanted = new Set([controlPlane, ...ids]);
  // What cannot be read of a plane may be of what the caller does not see.
  return planes
    .filter(({ id }) => wanted.has(id))
    .map(plane => ({ ...plane, malformed: 0 }));
}
