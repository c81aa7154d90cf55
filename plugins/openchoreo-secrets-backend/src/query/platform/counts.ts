import type { CountsDto } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { PlatformRow } from './platformRow';

/** Counts rows per severity; what is held back is counted apart. */
export function countsOf(rows: Iterable<PlatformRow>): CountsDto {
  const counts = {
    ok: 0,
    info: 0,
    unknown: 0,
    warning: 0,
    error: 0,
    heldBack: 0,
  };
  for (const { health } of rows) {
    if (health.verdict === 'heldBack') counts.heldBack += 1;
    else counts[health.severity] += 1;
  }
  return counts;
}
