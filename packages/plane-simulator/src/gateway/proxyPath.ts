/** What the gateway is asked for: a path of one plane's cluster, for one custom resource. */
export interface ProxyTarget {
  readonly planeType: string;
  readonly planeId: string;
  /** Absent for cluster-scoped custom resources. */
  readonly namespace?: string;
  readonly name: string;
  readonly target: string;
  /** The path in the plane, with its leading slash. */
  readonly path: string;
}

const PREFIX = '/api/proxy/';
const CLUSTER_SCOPED = '_cluster';

/** Reads `/api/proxy/{planeType}/{planeID}/{namespace|_cluster}/{name}/{target}/{path}`; undefined when a part is missing. */
export function parseProxyPath(path: string): ProxyTarget | undefined {
  if (!path.startsWith(PREFIX)) return undefined;
  const [planeType, planeId, namespace, name, target, ...rest] = path
    .slice(PREFIX.length)
    .split('/');
  if (![planeType, planeId, namespace, name, target].every(Boolean)) {
    return undefined;
  }
  return {
    planeType,
    planeId,
    namespace: namespace === CLUSTER_SCOPED ? undefined : namespace,
    name,
    target,
    path: `/${rest.join('/')}`,
  };
}
