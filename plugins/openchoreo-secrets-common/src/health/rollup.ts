import { SEVERITIES, type Health, type Severity } from './health';

/** Severities of many, counted. @public */
export interface RollUp {
  readonly total: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Absent when there is nothing to count. */
  readonly worst?: Severity;
  /** Something there is, and all of it is known and well. Unknown is never green. */
  readonly green: boolean;
}

/** Orders from best to worst. @public */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** The worst of severities. @public */
export function worstSeverity(
  severities: Iterable<Severity>,
): Severity | undefined {
  let worst: Severity | undefined;
  for (const each of severities) {
    if (!worst || compareSeverity(each, worst) > 0) worst = each;
  }
  return worst;
}

/** The worst of many; the first of those that are equally bad. @public */
export function worstHealth<T extends Pick<Health, 'severity'>>(
  healths: Iterable<T>,
): T | undefined {
  let worst: T | undefined;
  for (const each of healths) {
    if (!worst || compareSeverity(each.severity, worst.severity) > 0) {
      worst = each;
    }
  }
  return worst;
}

/** Counts severities. Unknown is neither ok nor failed: it has its own count, and no roll-up with it is green. @public */
export function rollUp(healths: Iterable<Pick<Health, 'severity'>>): RollUp {
  const counts = { ok: 0, info: 0, unknown: 0, warning: 0, error: 0 };
  let total = 0;
  for (const { severity } of healths) {
    counts[severity] += 1;
    total += 1;
  }
  const worst = [...SEVERITIES].reverse().find(each => counts[each] > 0);
  const green = total > 0 && counts.ok + counts.info === total;
  return { total, counts, worst, green };
}
