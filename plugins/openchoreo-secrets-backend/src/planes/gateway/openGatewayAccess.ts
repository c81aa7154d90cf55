import { MAX_GATEWAY_TIMEOUT_MS } from '../../config/gatewayUse';
import type { GatewayConfig } from '../../config/secretsConfig';
import { KNOWN_VERSIONS } from '../../kinds/readApis';
import { CircuitBreaker } from '../../kube/circuitBreaker';
import type { ClusterAccess } from '../../kube/clusterAccess';
import { ClusterHttp } from '../../kube/clusterHttp';
import { Discovery } from '../../kube/discovery';
import { Renewal } from '../../kube/renewal';
import type { CollectContext } from '../openAccess';
import { isAllowedThroughGateway } from './gatewayAllowList';
import { gatewayCredentials } from './gatewayCredentials';
import { gatewayFailure } from './gatewayFailure';

/** Opens the way into the cluster of a plane through the gateway; `address` is asked for where that is. Nothing is sent yet. */
export function openGatewayAccess(
  gateway: GatewayConfig,
  address: () => Promise<string>,
  { clock, random, settings }: CollectContext,
  onClock: (offsetMs: number) => void,
): ClusterAccess {
  const breaker = new CircuitBreaker(clock, settings.backoff, random);
  const http = new ClusterHttp({
    credentials: gatewayCredentials(gateway, address, clock),
    clock,
    breaker,
    allow: isAllowedThroughGateway,
    requestTimeoutMs: Math.min(
      settings.requestTimeoutMs,
      MAX_GATEWAY_TIMEOUT_MS,
    ),
    onClock,
    failureOf: gatewayFailure,
    unreachableAs: 'gatewayAway',
  });
  const discovery = new Discovery(http, clock, KNOWN_VERSIONS);
  const renewal = new Renewal();
  return { http, breaker, discovery, renewal, watches: false };
}
