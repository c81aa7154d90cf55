import type { PlaneDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

const UNSEEN: ReadonlySet<PlaneDto['state']> = new Set([
  'starting',
  'unreachable',
  'forbidden',
  'ownAccess',
  'notConfigured',
]);

/** Whether what is true of a plane cannot be told now. */
export function isUnseen({ state }: PlaneDto): boolean {
  return UNSEEN.has(state);
}
