import { resources } from '../apiserver/resources';
import { ClusterLog } from '../log';
import { ClusterSpec } from './worldSpec';

const DEPLOYMENT = { namespace: 'external-secrets', name: 'external-secrets' };

/** Of clusters that say none. */
const VERSION = 'v2.0.1';

/** The release of the operator in a cluster. */
export function operatorVersion({ esoVersion = VERSION }: ClusterSpec): string {
  return esoVersion;
}

/** Writes the operator's Deployment at a scale. */
export function scaleOperator(
  log: ClusterLog,
  replicas: number,
  version: string,
): void {
  log.apply(resources.deployments, {
    metadata: {
      ...DEPLOYMENT,
      labels: { 'app.kubernetes.io/name': 'external-secrets' },
    },
    spec: {
      replicas,
      template: {
        spec: {
          containers: [
            {
              name: 'external-secrets',
              image: `ghcr.io/external-secrets/external-secrets:${version}`,
              args: ['--concurrent=1', '--metrics-addr=:8080'],
            },
          ],
        },
      },
    },
    status: {
      observedGeneration: 1,
      replicas,
      ...(replicas > 0 && {
        readyReplicas: replicas,
        availableReplicas: replicas,
      }),
    },
  });
}

/** Makes sure of a namespace. */
export function ensureNamespace(
  log: ClusterLog,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): void {
  if (log.get(resources.namespaces, { name })) return;
  log.apply(resources.namespaces, {
    metadata: {
      name,
      labels: { 'kubernetes.io/metadata.name': name, ...labels },
    },
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  });
}
