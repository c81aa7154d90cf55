import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** What secrets are counted and filtered as, in the order in which it is told. */
export const COUNTED = [
  'critical',
  'warning',
  'heldBack',
  'unknown',
  'atRisk',
  'waiting',
  'ok',
] as const satisfies readonly (keyof CountsDto)[];
