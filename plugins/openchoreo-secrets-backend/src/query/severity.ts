import {
  compareSeverity,
  worstSeverity,
  type Severity,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';

/** Orders by severity, worst first. */
export function worstFirst(a: Severity, b: Severity): number {
  return compareSeverity(b, a);
}

/** The worst of several; of none, ok. */
export function worstOf(severities: Iterable<Severity>): Severity {
  return worstSeverity(severities) ?? 'ok';
}

/** Whether someone has to act. */
export function needsAttention(severity: Severity): boolean {
  return severity === 'warning' || severity === 'error';
}
