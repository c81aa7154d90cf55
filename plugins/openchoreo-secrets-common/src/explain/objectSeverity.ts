import type { DeliverySeverity } from '../health/delivery/severity';
import type { Health } from '../health/health';

/** The severity of what delivers nothing to a pod by itself: its users have their own. */
export function objectSeverity({
  verdict,
  severity,
}: Health): DeliverySeverity {
  const passing = verdict === 'pending' || verdict === 'deleting';
  switch (severity) {
    case 'ok':
      return 'ok';
    case 'info':
      return passing ? 'waiting' : 'ok';
    case 'unknown':
      return 'unknown';
    default:
      return 'warning';
  }
}
