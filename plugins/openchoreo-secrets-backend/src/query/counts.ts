import type {
  CountsDto,
  Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Counts per severity; what is held back is counted apart. */
export function countsOf(
  judged: Iterable<{ readonly health: Pick<Health, 'verdict' | 'severity'> }>,
): CountsDto {
  const counts = {
    ok: 0,
    info: 0,
    unknown: 0,
    warning: 0,
    error: 0,
    heldBack: 0,
  };
  for (const { health } of judged) {
    if (health.verdict === 'heldBack') counts.heldBack += 1;
    else counts[health.severity] += 1;
  }
  return counts;
}
