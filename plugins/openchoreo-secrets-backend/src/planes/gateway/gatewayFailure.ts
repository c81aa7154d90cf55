import type { FailureClass } from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import { failureOfAnswer, KubeFailure } from '../../kube/failure';
import { parseStatus } from '../../kube/status';

/** What the gateway or the agent says without a Status: the cluster itself was not heard. */
function classOf(status: number, body: string): FailureClass | undefined {
  switch (status) {
    case 400:
      // The type of plane or the address is none that it knows.
      return 'notRegistered';
    case 403:
      // The path, or the agent's certificate is not good for this plane's resource.
      return 'gatewayRefused';
    case 404:
      // With a text it is the cluster's own: it serves no such path.
      return body === '' ? 'agentFailed' : undefined;
    case 501:
      return 'gatewayRefused';
    case 502:
      if (body === '') return 'agentFailed';
      // A page is of a proxy in front of the gateway.
      return body.startsWith('<') ? undefined : 'agentAway';
    default:
      return undefined;
  }
}

/** Our words: the gateway's own name the path, which tells a reader nothing. */
const DETAIL: Partial<Record<FailureClass, string>> = {
  notRegistered: 'the cluster gateway does not know this plane',
  gatewayRefused: 'the cluster gateway refuses this plane or this path',
  agentFailed: 'the agent of the plane could not ask its cluster',
  agentAway: 'no agent of the plane is connected to the cluster gateway',
};

/** The failure that an answer through the gateway stands for: what the cluster says is told from what stands in between. */
export function gatewayFailure(
  status: number,
  body: string,
  waitMs?: number,
): KubeFailure {
  const heard = parseStatus(body);
  const failureClass = heard ? undefined : classOf(status, body.trim());
  if (!failureClass) return failureOfAnswer(status, body, waitMs);
  return new KubeFailure({
    class: failureClass,
    status,
    detail: DETAIL[failureClass],
  });
}
