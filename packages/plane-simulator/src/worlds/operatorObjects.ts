import { resources } from '../apiserver/resources';
import { externalSecretsResources } from '../apiserver/externalSecretsResources';
import { ClusterLog } from '../log';
import { ClusterSpec } from './worldSpec';

const DEPLOYMENT = { namespace: 'external-secrets', name: 'external-secrets' };

const LEGACY = [
  resources.buildplanes,
  resources.clusterbuildplanes,
  resources.releases,
];

const TODAYS = [
  resources.clusterdataplanes,
  resources.workflowplanes,
  resources.clusterworkflowplanes,
  resources.clusterbuildplanes,
  resources.clusterobservabilityplanes,
  resources.renderedreleases,
];

/** Serves what the cluster's OpenChoreo and its operator serve. */
export function serveKinds(log: ClusterLog, spec: ClusterSpec): void {
  // What came later, or what was renamed since.
  for (const ref of spec.withoutTodaysKinds ? TODAYS : LEGACY) {
    if (log.resource(ref)) log.setServed(ref, []);
  }
  for (const ref of Object.values(externalSecretsResources)) {
    if (spec.operator === 'absent') log.setServed(ref, []);
    else if (spec.served && ref.versions.includes('v1')) {
      log.setServed(ref, spec.served);
    }
  }
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
