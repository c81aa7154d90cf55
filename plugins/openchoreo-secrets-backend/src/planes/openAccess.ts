import type { DirectAccessConfig } from '../config/secretsConfig';
import { KNOWN_VERSIONS } from '../kinds/readApis';
import { CircuitBreaker } from '../kube/circuitBreaker';
import type { Clock } from '../kube/clock';
import type { ClusterAccess } from '../kube/clusterAccess';
import { ClusterHttp } from '../kube/clusterHttp';
import { Discovery } from '../kube/discovery';
import { Renewal } from '../kube/renewal';
import type { LoopSettings } from '../kube/settings';
import { isAllowed } from './allowList';
import type { CredentialPrograms } from './credentials/exec/credentialPrograms';
import type { KnownServer } from './credentials/knownServer';
import { openCredentials } from './credentials/openCredentials';

/** What collecting works with. */
export interface CollectContext {
  readonly clock: Clock;
  readonly random: () => number;
  readonly settings: LoopSettings;
  /** The credential programs of all accesses. */
  readonly programs: CredentialPrograms;
}

/** Opens the direct way into a cluster. Nothing is sent yet. `lookUpIn`: where the existence of Secrets may be asked for; `server`: what it is known by. */
export function openAccess(
  config: DirectAccessConfig,
  { clock, random, settings, programs }: CollectContext,
  onClock: (offsetMs: number) => void,
  lookUpIn: readonly string[] = [],
  server?: KnownServer,
): ClusterAccess {
  const breaker = new CircuitBreaker(clock, settings.backoff, random);
  const http = new ClusterHttp({
    credentials: openCredentials(config, { clock, programs }, server),
    clock,
    breaker,
    allow: request => isAllowed(request, lookUpIn),
    requestTimeoutMs: settings.requestTimeoutMs,
    onClock,
  });
  const discovery = new Discovery(http, clock, KNOWN_VERSIONS);
  const renewal = new Renewal();
  return { http, breaker, discovery, renewal, watches: true };
}
