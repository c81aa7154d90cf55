import type { FindingDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Whether developers act, and nobody else. */
export function isYours({ cause }: FindingDto): boolean {
  return cause.actor === 'developer';
}
