import { certManagerResources } from '../apiserver/certManagerResources';
import { externalSecretsResources } from '../apiserver/externalSecretsResources';
import { resources } from '../apiserver/resources';
import { traitsOf } from '../eso/operatorTraits';
import { ClusterLog, ResourceRef } from '../log';
import { operatorVersion } from './operatorObjects';
import { ClusterSpec, OpenChoreoRelease } from './worldSpec';

/** Renamed in 1.0. */
const BEFORE_1_0 = [
  resources.buildplanes,
  resources.clusterbuildplanes,
  resources.releases,
];

const SINCE_1_0 = [
  resources.clusterdataplanes,
  resources.workflowplanes,
  resources.clusterworkflowplanes,
  resources.clusterobservabilityplanes,
  resources.renderedreleases,
  resources.workflowruns,
];

const SINCE_1_1 = [resources.resources, resources.resourcereleasebindings];

const SINCE_1_2 = [resources.projectreleasebindings];

const NOT_SERVED: Readonly<Record<OpenChoreoRelease, readonly ResourceRef[]>> =
  {
    '0.9': [
      // Cluster-wide planes came with 0.14.
      resources.clusterbuildplanes,
      ...SINCE_1_0,
      ...SINCE_1_1,
      ...SINCE_1_2,
    ],
    '1.0': [...BEFORE_1_0, ...SINCE_1_1, ...SINCE_1_2],
    '1.1': [...BEFORE_1_0, ...SINCE_1_2],
    '1.2': BEFORE_1_0,
  };

/** Serves what the cluster's OpenChoreo, its operator and its cert-manager serve. */
export function serveKinds(log: ClusterLog, spec: ClusterSpec): void {
  for (const ref of NOT_SERVED[spec.openchoreo ?? '1.2']) {
    if (log.resource(ref)) log.setServed(ref, []);
  }
  const { served } = traitsOf(operatorVersion(spec));
  for (const ref of Object.values(externalSecretsResources)) {
    if (spec.operator === 'absent') log.setServed(ref, []);
    else if (ref.versions.includes('v1')) log.setServed(ref, served);
  }
  if (!hasCertManager(spec))
    log.setServed(certManagerResources.certificates, []);
}

/** Unless it is said, where there are certificates. */
export function hasCertManager(spec: ClusterSpec): boolean {
  return spec.certManager ?? spec.certificates !== undefined;
}
