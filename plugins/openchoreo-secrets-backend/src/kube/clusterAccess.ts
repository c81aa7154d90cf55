import type { CircuitBreaker } from './circuitBreaker';
import type { ClusterHttp } from './clusterHttp';
import type { Discovery } from './discovery';
import type { Renewal } from './renewal';

/** One way into a cluster, and what was learned on it. */
export interface ClusterAccess {
  readonly http: ClusterHttp;
  readonly breaker: CircuitBreaker;
  readonly discovery: Discovery;
  readonly renewal: Renewal;
  /** Whether watches can pass on this way; else it is polled, and no watch is ever asked for. */
  readonly watches: boolean;
}
