import type { SecretObjectDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** An event that was kept after the cluster dropped it. */
export type KeptEventDto = SecretObjectDto['events'][number];

/** The event that tells of the cause, if one was kept. */
export function causeEvent(
  object: SecretObjectDto | undefined,
): KeptEventDto | undefined {
  return object?.events.find(({ kind }) => kind === 'cause');
}
