import type {
  CountsDto,
  Health,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Nothing is counted. */
export const NO_COUNTS: CountsDto = {
  ok: 0,
  info: 0,
  unknown: 0,
  warning: 0,
  error: 0,
  heldBack: 0,
};

/** Counts per severity; what is held back is counted apart. */
export function countsOf(
  judged: Iterable<{ readonly health: Pick<Health, 'verdict' | 'severity'> }>,
): CountsDto {
  const counts = { ...NO_COUNTS };
  for (const { health } of judged) {
    if (health.verdict === 'heldBack') counts.heldBack += 1;
    else counts[health.severity] += 1;
  }
  return counts;
}
