import type {
  CountsDto,
  Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Nothing is counted. */
export const NO_COUNTS: CountsDto = {
  critical: 0,
  warning: 0,
  unknown: 0,
  atRisk: 0,
  waiting: 0,
  ok: 0,
  heldBack: 0,
};

/** What is counted, filtered and exported of one secret. */
interface Counted {
  readonly health: { readonly severity: Severity };
  readonly heldBackBy?: unknown;
}

/** What one secret counts as: its severity, but for what another key holds back. */
export function countedAs({ health, heldBackBy }: Counted): keyof CountsDto {
  return heldBackBy === undefined ? health.severity : 'heldBack';
}

/** Counts each once, so that the numbers add up. */
export function countsOf(counted: Iterable<Counted>): CountsDto {
  const counts = { ...NO_COUNTS };
  for (const each of counted) counts[countedAs(each)] += 1;
  return counts;
}

/** What is counted in some parts, together. */
export function sumOfCounts(parts: Iterable<CountsDto>): CountsDto {
  const sum = { ...NO_COUNTS };
  for (const part of parts) {
    sum.critical += part.critical;
    sum.warning += part.warning;
    sum.unknown += part.unknown;
    sum.atRisk += part.atRisk;
    sum.waiting += part.waiting;
    sum.ok += part.ok;
    sum.heldBack += part.heldBack;
  }
  return sum;
}
