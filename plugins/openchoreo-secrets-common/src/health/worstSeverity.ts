import { SEVERITIES, type Severity } from './health';

/** Orders from worst to best. @alpha */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** The worst of several; ok where there is none. @alpha */
export function worstSeverity(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'ok';
  for (const each of severities) {
    if (compareSeverity(each, worst) < 0) worst = each;
  }
  return worst;
}

/** Whether someone has to act. @alpha */
export function needsAttention(severity: Severity): boolean {
  return severity === 'critical' || severity === 'warning';
}
