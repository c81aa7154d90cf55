import { ClusterLog, ClusterLogOptions } from '../log';
import { allResources, resources } from './resources';

const initialNamespaces = [
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system',
];

/**
 * The store of a fresh cluster: all resources that the product reads are
 * served, and the namespaces every cluster has are there.
 *
 * @public
 */
export function newClusterLog(options: ClusterLogOptions): ClusterLog {
  const log = new ClusterLog({ resources: allResources, ...options });
  for (const name of initialNamespaces) {
    log.apply(resources.namespaces, {
      metadata: { name, labels: { 'kubernetes.io/metadata.name': name } },
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
    });
  }
  return log;
}
