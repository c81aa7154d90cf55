import type { KubeRequest } from '../../kube/kubeRequest';
import { isAllowed } from '../allowList';

/**
 * Every query parameter that is ever sent through the gateway. Nothing of
 * watches: it knows one spelling, refuses that, and hangs on every other.
 */
const ALLOWED_QUERY: ReadonlySet<string> = new Set([
  'continue',
  'fieldSelector',
  'labelSelector',
  'limit',
]);

/** Whether a request may be sent through the gateway: of Secrets none, in no form. */
export function isAllowedThroughGateway(request: KubeRequest): boolean {
  return (
    isAllowed(request) &&
    Object.keys(request.query ?? {}).every(key => ALLOWED_QUERY.has(key))
  );
}
